import { useEffect } from "preact/hooks";
import { readSetting } from "../storage/settings.ts";

/** What the person came for goes first. */
const afterOpening = 10_000;

/** Writes the copy of the day while one of our pages is open. */
export function useDailyCopy(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => void copy(), afterOpening);
    return () => clearTimeout(timer);
  }, [ready]);
}

async function copy(): Promise<void> {
  const folder = await readSetting("backupFolder");
  if (!folder.ok || !folder.value) return;
  const { copyWhenDue } = await import("./daily-copy.ts");
  await copyWhenDue();
}
