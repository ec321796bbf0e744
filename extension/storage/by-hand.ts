import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { changeAnswers } from "./change-answers.ts";
import { changeRecord } from "./change-record.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/** Makes the checklist of a deal nothing reads, or changes what was typed of it. */
export async function saveByHand(record: CrmRecord): Promise<Result<void>> {
  const readAt = clock().toISOString();
  const begun = await changeAnswers({ record, readAt }, []);
  if (!begun.ok) return begun;
  return inOneTransaction(
    (db) => [db.checklists, db.history, db.summaries],
    async (db) => {
      const row = await db.checklists.get(recordKey(record));
      if (row) await changeRecord(db, row, record, readAt, { who: await setting("repName"), from: "panel" });
    },
  );
}
