import { offeredOptions } from "../../src/field-kinds/option-label.ts";
import { useWords } from "../ui/words-context.ts";
import type { InputProps } from "./input-props.ts";
import { RadioChips } from "./radio-chips.tsx";
import "./input.css";

/** Chips cost room: few and short, they save a click each time; more or longer, a list is quicker to read. */
const mostChips = 5;
const mostLetters = 72;

export function ChoiceInput({ field, value, ...props }: InputProps<string>) {
  const words = useWords();
  const options = offeredOptions(field, value === undefined ? [] : [value]);
  const gone = value !== undefined && !options.some((option) => option.value === value);
  const letters = options.reduce((sum, { label }) => sum + label.length, 0);
  if (options.length <= mostChips && letters <= mostLetters && !gone)
    return <RadioChips {...props} value={value} options={options} />;
  return (
    <select
      id={props.id}
      class="control"
      value={value ?? ""}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid}
      onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
    >
      <option value="">{words("input_choose")}</option>
      {gone && <option value={value}>{words("input_option_gone", value)}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
