import { setSetting } from "../../../src/playbook/editing/edits/settings.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { useBook } from "../book-context.ts";
import { useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";

type Value = Playbook["settings"][string];

/** One setting: what it is, what changes it, and whether it may be changed. */
export function useSetting(id: string) {
  const { settings } = useBook().playbook;
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  return {
    value: settings[id],
    set: (now: Value | undefined, options?: { quiet: boolean }) =>
      change((playbook) => setSetting(playbook, id, now), options),
    refused,
    locked: isLocked(`settings:${id}`),
  };
}
