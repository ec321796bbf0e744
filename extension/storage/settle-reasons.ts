import { meets, type Standing } from "../../src/checklist/profile/standing.ts";
import type { Changed } from "./apply-changes.ts";
import type { Database } from "./db.ts";

/** A reason goes with the exception it was given for: back at the requirement, or emptied, the next one needs its own. */
export async function settleReasons(db: Database, checklist: string, changed: Changed[]): Promise<void> {
  const standings = (await db.checklists.get(checklist))?.standings;
  if (!standings) return;
  const settled = changed.flatMap(({ field, answer }): [string, Standing][] => {
    const by = standings[field];
    if (by?.why === undefined || (answer && !meets(answer, by))) return [];
    const { why: _, ...plain } = by;
    return [[field, plain]];
  });
  if (settled.length > 0)
    await db.checklists.update(checklist, { standings: { ...standings, ...Object.fromEntries(settled) } });
}
