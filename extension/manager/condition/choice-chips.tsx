import type { Literal } from "../../../src/conditions/condition.ts";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBuilder } from "./builder-context.ts";
import "../../inputs/chips.css";

type Props = {
  field: string;
  values: Literal[];
  labelledBy: string;
  onChange: (values: Literal[]) => void;
};

/** Several may be ticked: one of them is enough. Choices taken out of the playbook show only while they are ticked. */
export function ChoiceChips({ field, values, labelledBy, onChange }: Props) {
  const words = useWords();
  const { naming } = useBuilder();
  const retired = new Set(
    (naming.field(field)?.options ?? []).filter((one) => one.retired).map(({ value }) => value),
  );
  const known = (naming.choices(field)?.all ?? []).filter(
    ({ id }) => !retired.has(String(id)) || values.includes(id),
  );
  const gone = values.filter((value) => !known.some(({ id }) => id === value));
  const all = [...known, ...gone.map((id) => ({ id, label: words("input_option_gone", String(id)) }))];
  return (
    <fieldset class="chips" aria-labelledby={labelledBy}>
      {all.map(({ id, label }) => (
        <label key={id} class={gone.includes(id) ? "chip chip-gone" : "chip"}>
          <input
            type="checkbox"
            checked={values.includes(id)}
            onChange={({ currentTarget }) =>
              onChange(
                // In the order of the chips, so that ticking twice gives the same condition.
                all
                  .map((one) => one.id)
                  .filter((one) => (one === id ? currentTarget.checked : values.includes(one))),
              )
            }
          />
          <Icon name="check" />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
