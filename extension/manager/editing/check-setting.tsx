import { useId } from "preact/hooks";
import { Icon } from "../../ui/icon.tsx";
import "./setting.css";

type Props = {
  label: string;
  help?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  problems?: string[];
  locked?: boolean;
};

/** Yes or no. */
export function CheckSetting({ label, help, checked, onChange, problems = [], locked = false }: Props) {
  const id = useId();
  return (
    <div class="setting setting-wide">
      <label class="setting-check">
        <input
          type="checkbox"
          checked={checked}
          disabled={locked}
          aria-describedby={`${id}-help`}
          onChange={({ currentTarget }) => {
            onChange(currentTarget.checked);
            currentTarget.checked = checked;
          }}
        />
        {label}
      </label>
      <div id={`${id}-help`} aria-live="polite">
        {help && <p class="setting-help">{help}</p>}
        {problems.map((problem) => (
          <p key={problem} class="setting-problem">
            <Icon name="warning" /> {problem}
          </p>
        ))}
      </div>
    </div>
  );
}
