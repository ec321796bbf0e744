import type { ComponentChildren } from "preact";
import { Setting } from "./setting.tsx";
import "../../inputs/input.css";

type Props = {
  label: string;
  value: string;
  options: { value: string; label: string }[];
  onChange: (value: string) => void;
  problems?: string[];
  help?: ComponentChildren;
  wide?: boolean;
  locked?: boolean;
};

/** One of several, in the browser's own list. A value nobody offers any more still shows. */
export function SelectSetting({ label, value, options, onChange, locked = false, ...setting }: Props) {
  const known = options.some((option) => option.value === value);
  return (
    <Setting label={label} {...setting}>
      {(ids) => (
        <select
          {...ids}
          class="control"
          value={value}
          disabled={locked}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.value);
            // What was refused is not what stands there; a change that was made is drawn.
            currentTarget.value = value;
          }}
        >
          {!known && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Setting>
  );
}
