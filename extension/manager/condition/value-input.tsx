import { useId } from "preact/hooks";
import { useWords } from "../../ui/words-context.ts";
import { useBuilder } from "./builder-context.ts";
import { ChoiceChips } from "./choice-chips.tsx";
import { LimitInput } from "./limit-input.tsx";
import type { Asked } from "./readable.ts";
import type { Row } from "./tree.ts";
import { TypedValues } from "./typed-values.tsx";

type Props = {
  row: Row;
  /** Missing where the question is gone: what it is compared with is shown all the same. */
  item: Asked | undefined;
  onChange: (change: Partial<Row>) => void;
};

/** With what it is compared: choices as chips, a number or a setting, texts. */
export function ValueInput({ row, item, onChange }: Props) {
  const words = useWords();
  const { naming } = useBuilder();
  const name = useId();
  const field = row.field ?? "";
  const chips = item?.options !== undefined || naming.choices(field) !== null;
  return (
    <div class="condition-value">
      <span id={name} class="visually-hidden">
        {words("manager_condition_value", naming.fields.label(field) ?? field)}
      </span>
      {row.verb?.match(/below|above/) ? (
        <LimitInput row={row} labelledBy={name} onChange={onChange} />
      ) : chips ? (
        <ChoiceChips
          field={field}
          values={row.values}
          labelledBy={name}
          onChange={(values) => onChange({ values })}
        />
      ) : (
        <TypedValues
          item={item}
          values={row.values}
          labelledBy={name}
          onChange={(values) => onChange({ values })}
        />
      )}
    </div>
  );
}
