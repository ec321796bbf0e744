import { useState } from "preact/hooks";
import "./input.css";

export type SelectOption = { value: string; label: string };

type Props = {
  id?: string;
  value: string;
  /** Called when the list is first needed: a form full of 250 countries each costs more than everything else on it. */
  options: () => SelectOption[];
  /** How the present value is called before the list is there. */
  labelOf: (value: string) => string;
  /** What stands there while nothing is chosen. */
  blank?: string;
  onChange: (value: string) => void;
  disabled?: boolean;
  "aria-label"?: string;
  "aria-labelledby"?: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: boolean;
};

/** A native select that fills itself when pointed at or focused. */
export function LazySelect({ value, options, labelOf, blank = "", onChange, ...rest }: Props) {
  const [filled, setFilled] = useState(false);
  const fill = () => setFilled(true);
  const present = { value, label: value === "" ? blank : labelOf(value) };
  const list = filled ? options() : [];
  const all = list.some((option) => option.value === value) ? list : [present, ...list];
  return (
    <select
      {...rest}
      class="control"
      value={value}
      onPointerEnter={fill}
      onFocus={fill}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {all.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
