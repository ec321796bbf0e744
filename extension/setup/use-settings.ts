import { useEffect, useMemo, useState } from "preact/hooks";
import type { Problem } from "../../src/values/result.ts";
import { SaveQueue, type SaveState } from "../inputs/save-queue.ts";
import { live } from "../storage/live.ts";
import { openWhenPossible, retrying } from "../storage/reopen.ts";
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
  const queue = useMemo(() => new SaveQueue(setSave, retrying), []);
  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    void openWhenPossible(setProblem, () => !gone).then((isOpen) => {
      if (isOpen) stop = live(allSettings, setSettings, setProblem);
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, []);
  const change: ChangeSetting = (name, to) => queue.add(() => changeSetting(name, to));
  return { settings, problem, save, change, retry: queue.retry };
}
