import { useEffect, useState } from "preact/hooks";
import { browserKind } from "../platform/about.ts";
import { assignedShortcuts, type Shortcut } from "../platform/shortcuts.ts";
import { ShortcutList } from "./shortcut-list.tsx";

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
