import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { begin, changeDeal } from "./change-answers.ts";
import { changeRecord } from "./change-record.ts";
import { setting } from "./settings.ts";

/** Makes the checklist of a deal nothing reads, or changes what was typed of it. */
export function saveByHand(record: CrmRecord): Promise<Result<void>> {
  const readAt = clock().toISOString();
  return changeDeal(
    () => [],
    async (db) => {
      await begin(db, { record, readAt });
      const row = await db.checklists.get(recordKey(record));
      if (row) await changeRecord(db, row, record, readAt, { who: await setting("repName"), from: "panel" });
    },
  );
}
