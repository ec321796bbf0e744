import type { Value } from "../../../src/field-kinds/value.ts";
import type { Field } from "../../../src/playbook/field.ts";
import type { Customer } from "../../storage/profiles.ts";
import { Button } from "../../ui/button.tsx";
import { useUndo } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import { customerName } from "./customer-name.ts";
import type { OfCustomer } from "./stand-props.ts";

type Props = Pick<OfCustomer, "stand"> & {
  customer: Customer;
  field: Field;
  value: Value;
  onDone: () => void;
};

/** Makes the answer what every new deal of the customer starts with. */
export function KeepRequirement({ customer, stand, field, value, onDone }: Props) {
  const words = useWords();
  const { profile } = useDealActions();
  const offerUndo = useUndo();
  const keep = (): void => {
    const before = stand?.news ?? stand?.by;
    profile.keepForCustomer(customer, field.id, value);
    offerUndo(words("profile_kept", customerName(customer, words)), () => {
      profile.keepForCustomer(customer, field.id, before?.value ?? null);
      profile.goBy({ [field.id]: stand?.by });
    });
    onDone();
  };
  return (
    <div class="card-more">
      <Button tone="quiet" onClick={keep}>
        {words("profile_keep", customerName(customer, words))}
      </Button>
    </div>
  );
}
