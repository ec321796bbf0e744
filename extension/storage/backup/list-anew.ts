import { database } from "../db.ts";
import { checklistOf, readDeal } from "../deals.ts";
import { asResult } from "../problem.ts";
import { changeSummary, shownOf } from "../summaries.ts";

/** What lists show of deals whose answers came from two places. A deal that cannot be read shows that itself when it is opened. */
export async function listAnew(deals: string[]): Promise<void> {
  for (const key of deals)
    await asResult(async () => {
      const row = await database().checklists.get(key);
      if (!row) return;
      const deal = await readDeal(row.record, row.readAt);
      await changeSummary(key, shownOf(deal, checklistOf(deal)));
    });
}
