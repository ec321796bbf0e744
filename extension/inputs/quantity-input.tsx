import { useState } from "preact/hooks";
import type { Quantity } from "../../src/values/quantity.ts";
import { useWords } from "../ui/words-context.ts";
import type { InputProps } from "./input-props.ts";
import { NumberControl } from "./number-control.tsx";

export function QuantityInput({ field, value, onChange, ...props }: InputProps<Quantity>) {
  const words = useWords();
  const units = field.units ?? [];
  // A unit chosen before there is a number has nowhere to be stored yet.
  const [chosen, setChosen] = useState<string>();
  const unit = value?.unit ?? chosen ?? units[0] ?? "";
  const changeUnit = (next: string) => {
    setChosen(next);
    if (value) onChange({ ...value, unit: next });
  };
  return (
    <div class="control-line">
      <NumberControl
        {...props}
        value={value?.value}
        onChange={(number) => onChange(number === undefined ? undefined : { value: number, unit })}
      />
      {units.length < 2 && (!value || units.includes(value.unit)) ? (
        <span class="control-after">{unit}</span>
      ) : (
        <select
          class="control"
          aria-label={words("input_unit")}
          value={unit}
          onChange={(event) => changeUnit(event.currentTarget.value)}
        >
          {[...new Set([...units, unit])].map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
