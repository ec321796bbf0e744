import { useWords } from "../../ui/words-context.ts";
import { Setting } from "../editing/setting.tsx";
import "../../inputs/input.css";

type Props = { label: string; value: string; onInput: (text: string) => void; problems?: string[] };

/** Several names, one a line: a list is pasted in as it is. */
export function LinesSetting({ label, value, onInput, problems = [] }: Props) {
  const words = useWords();
  return (
    <Setting label={label} help={words("manager_one_a_line")} problems={problems} wide>
      {(ids) => (
        <textarea
          {...ids}
          class="control"
          rows={3}
          dir="auto"
          value={value}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </Setting>
  );
}
