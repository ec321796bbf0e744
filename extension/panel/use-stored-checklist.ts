import { useEffect, useState } from "preact/hooks";
import type { ChecklistRow } from "../storage/db.ts";
import { storedChecklist } from "../storage/deals.ts";
import { live } from "../storage/live.ts";

/** What is stored under that `recordKey`, live; null: nothing, undefined: not read yet. A null key reads nothing. */
export function useStoredChecklist(key: string | null, ready: boolean): ChecklistRow | null | undefined {
  const [stored, setStored] = useState<{ key: string; row: ChecklistRow | null }>();
  useEffect(
    () =>
      ready && key !== null
        ? live(
            () => storedChecklist(key),
            (row) => setStored({ key, row: row ?? null }),
            // The page itself says what is wrong with the database.
            () => setStored(undefined),
          )
        : undefined,
    [key, ready],
  );
  if (key === null) return null;
  return stored?.key === key ? stored.row : undefined;
}
