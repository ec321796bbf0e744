import { meets, type Standing, type Standings } from "../../src/checklist/profile/standing.ts";
import type { ChecklistRow } from "./db.ts";
import type { Changed } from "./outcome-of-changes.ts";

/**
 * A reason goes with the exception it was given for: back at the requirement, or emptied, the next one needs its own. Undefined:
 * all stay.
 */
export function standingsAfter({ standings }: ChecklistRow, changed: Changed[]): Standings | undefined {
  if (!standings) return;
  const settled = changed.flatMap(({ field, answer }): [string, Standing][] => {
    const by = standings[field];
    if (by?.why === undefined || (answer && !meets(answer, by))) return [];
    const { why: _, ...plain } = by;
    return [[field, plain]];
  });
  return settled.length > 0 ? { ...standings, ...Object.fromEntries(settled) } : undefined;
}
