import type { Option } from "../../src/field-kinds/field-shape.ts";
import { Icon } from "../ui/icon.tsx";
import type { InputProps } from "./input-props.ts";
import { useRadioName } from "./use-radio-name.ts";
import "./chips.css";

type Props = Pick<InputProps<string>, "id" | "value" | "labelledBy" | "describedBy" | "onChange"> & {
  options: Option[];
  joined?: boolean;
};

/** One of a few, each in sight. Native radios: one tab stop, arrow keys between them. */
export function RadioChips({ id, value, labelledBy, describedBy, onChange, options, joined = false }: Props) {
  const name = useRadioName();
  return (
    <div
      id={id}
      role="radiogroup"
      class={joined ? "chips chips-joined" : "chips"}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {options.map((option) => (
        <label key={option.value} class="chip">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <Icon name="check" />
          {option.label}
        </label>
      ))}
    </div>
  );
}
