import { fieldKinds } from "../../../src/field-kinds/index.ts";
import type { ItemRef } from "../../../src/playbook/editing/edits/item.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { limitsInWords } from "../../../src/playbook/words/limits-in-words.ts";
import { useWords } from "../../ui/words-context.ts";
import { Fold } from "../editing/fold.tsx";
import { LimitControl } from "./limit-control.tsx";
import { UnitsSetting } from "./units-setting.tsx";

/** What an answer must satisfy: in words while it is folded, and what its kind can be limited by once it is open. */
export function LimitsSetting({ item, of }: { item: Field | Column; of: ItemRef }) {
  const words = useWords();
  const kind = fieldKinds.get(item.kind);
  const limits = kind?.limits ?? [];
  const units = item.kind === "quantity";
  if (limits.length === 0 && !units) return null;
  const said = limitsInWords(item, words).join(" ");
  return (
    <Fold name={words("manager_limits")} said={said || words("manager_limits_none")}>
      <div class="settings">
        {units && <UnitsSetting item={item} of={of} />}
        {limits.map((limit) => (
          <LimitControl key={limit} limit={limit} item={item} of={of} />
        ))}
      </div>
    </Fold>
  );
}
