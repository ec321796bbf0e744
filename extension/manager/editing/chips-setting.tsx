import { Icon } from "../../ui/icon.tsx";
import { Setting } from "./setting.tsx";
import "../../inputs/chips.css";

type Props = {
  label: string;
  options: { value: string; label: string }[];
  chosen: readonly string[];
  onToggle: (value: string, on: boolean) => void;
  problems?: string[];
  help?: string;
  locked?: boolean;
};

/** Any of several, each in sight. */
export function ChipsSetting({ label, options, chosen, onToggle, locked = false, ...setting }: Props) {
  return (
    <Setting label={label} wide group {...setting}>
      {({ "aria-invalid": _, ...ids }, labelId) => (
        <fieldset {...ids} class="chips" aria-labelledby={labelId}>
          {options.map(({ value, label: name }) => (
            <label key={value} class="chip">
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                disabled={locked}
                onChange={({ currentTarget }) => {
                  onToggle(value, currentTarget.checked);
                  // Refused, nothing is drawn anew.
                  currentTarget.checked = chosen.includes(value);
                }}
              />
              <Icon name="check" />
              {name}
            </label>
          ))}
        </fieldset>
      )}
    </Setting>
  );
}
