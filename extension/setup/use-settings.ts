import { useEffect, useMemo, useState } from "preact/hooks";
import type { Problem } from "../../src/values/result.ts";
import { SaveQueue, type SaveState } from "../inputs/save-queue.ts";
import { live } from "../storage/live.ts";
import { openStorage } from "../storage/open-storage.ts";
import { allSettings, changeSetting, type Settings } from "../storage/settings.ts";

export type ChangeSetting = <Name extends keyof Settings>(
  name: Name,
  change: (was: Settings[Name]) => Settings[Name],
) => void;

/** What this machine remembers for its rep, live; every change is saved at once and in its turn. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [save, setSave] = useState<SaveState>({ kind: "nothing" });
  const queue = useMemo(() => new SaveQueue(setSave), []);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void openStorage().then((opened) => {
      if (gone) return;
      if (opened.ok) stop = live(allSettings, setSettings, setProblem);
      else setProblem(opened.problem);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  const change: ChangeSetting = (name, to) => queue.add(() => changeSetting(name, to));
  return { settings, problem, save, change, retry: queue.retry };
}
