import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { changeAnswers } from "./change-answers.ts";
import { markForSearch } from "./search/mark-for-search.ts";
import { inOneTransaction } from "./transaction.ts";

/** Makes the checklist of a deal nothing reads, or changes what was typed of it. */
export async function saveByHand(record: CrmRecord): Promise<Result<void>> {
  const readAt = clock().toISOString();
  const begun = await changeAnswers({ record, readAt }, []);
  if (!begun.ok) return begun;
  const key = recordKey(record);
  return inOneTransaction(
    (db) => [db.checklists, db.summaries],
    async (db) => {
      await db.checklists.update(key, { record, readAt });
      await markForSearch(db, key);
      const { name = "", account } = record;
      await db.summaries.update(key, { name, account: account?.name ?? "", changedAt: readAt });
    },
  );
}
