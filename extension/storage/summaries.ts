import type { Result } from "../../src/values/result.ts";
import { inOneTransaction } from "./transaction.ts";

/** Writes what lists show of a deal, if there is a checklist and something changed. */
export const changeSummary = (
  checklist: string,
  shown: { stage: string; due: number },
): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.summaries],
    async (db) => {
      const was = await db.summaries.get(checklist);
      if (was && (was.due !== shown.due || was.stage !== shown.stage))
        await db.summaries.update(checklist, shown);
    },
  );
