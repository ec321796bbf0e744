import { useEffect, useState } from "preact/hooks";
import { browserKind } from "../platform/about.ts";
import { assignedShortcuts, type Shortcut } from "../platform/shortcuts.ts";
import { useWords } from "../ui/words-context.ts";
import "./shortcut-list.css";

/** The keys as they are set in this browser, and where to set others. */
export function ConnectedShortcuts() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = (): void => void assignedShortcuts().then(setShortcuts);
    look();
    // Back from the browser's page where they are changed.
    addEventListener("focus", look);
    return () => removeEventListener("focus", look);
  }, []);
  return <ShortcutList shortcuts={shortcuts} browser={browserKind()} />;
}

type Props = { shortcuts: Shortcut[]; browser: "chromium" | "firefox" };

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
