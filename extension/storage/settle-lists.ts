import type { Result } from "../../src/values/result.ts";
import { idle } from "../platform/idle.ts";
import { database } from "./db.ts";
import { checklistOf, readDeal } from "./deals.ts";
import { asResult, Refused } from "./problem.ts";
import { changeSummary, shownOf } from "./summaries.ts";

/**
 * What lists show of a deal is worked out after its change was stored, so that nobody waits for it. Where the browser ended between
 * the two it is worked out here, at the next start: of every deal that was changed since it was last taken into the search index.
 */
export const settleLists = (): Promise<Result<void>> =>
  asResult(async () => settleListsOf(await database().searchChanges.toCollection().primaryKeys()));

/** The same of these deals. Throws problems and the database's errors. */
export async function settleListsOf(keys: string[]): Promise<void> {
  const db = database();
  for (const key of keys) {
    const row = await db.checklists.get(key);
    const deal = row && (await readDeal(row.record, row.readAt).catch(unlessUnreadable));
    if (!deal) continue;
    const settled = await changeSummary(key, shownOf(deal, checklistOf(deal)));
    if (!settled.ok) throw new Refused(settled.problem);
    await idle();
  }
}

/** A deal whose playbook cannot be used says so itself when it is opened. */
function unlessUnreadable(error: unknown): null {
  if (error instanceof Refused) return null;
  throw error;
}
