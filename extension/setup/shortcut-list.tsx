import type { Shortcut } from "../platform/shortcuts.ts";
import { useWords } from "../ui/words-context.ts";
import "./shortcut-list.css";

type Props = { shortcuts: Shortcut[]; browser: "chromium" | "firefox" };

/** Each of our commands with its keys. */
export function ShortcutList({ shortcuts, browser }: Props) {
  const words = useWords();
  return (
    <>
      <dl class="shortcut-list">
        {shortcuts.map(({ id, description, keys }) => (
          <div key={id}>
            {/* The browser's own command for the icon carries no words of ours. */}
            <dt>{id === "_execute_action" ? words("setup_shortcut_open") : description || id}</dt>
            <dd>{keys === "" ? words("setup_shortcut_none") : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <p class="shortcut-where">{words(`setup_shortcut_where_${browser}`)}</p>
    </>
  );
}

/** "Alt+Shift+H" as keys; on a Mac the browser gives signs without a plus. */
function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys.split("+").map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </>
  );
}
