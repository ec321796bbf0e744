import type { Change } from "../../src/checklist/history.ts";
import { recordChanges } from "../../src/checklist/record-changes.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import { clock } from "../platform/clock.ts";
import type { ChecklistRow, Database } from "./db.ts";
import { addToHistory } from "./history.ts";
import { markForSearch } from "./search/mark-for-search.ts";

/**
 * Puts another reading of a deal's record in the place of the one that is stored, inside a transaction: in the lists, for search
 * and, because a deal's own facts have no answer of their own, in its history.
 */
export async function changeRecord(
  db: Database,
  { key, record: was }: ChecklistRow,
  record: CrmRecord,
  readAt: string,
  by: Pick<Change, "who" | "from">,
): Promise<void> {
  await db.checklists.update(key, { record, readAt });
  await db.summaries.update(key, {
    name: record.name ?? "",
    account: record.account?.name ?? "",
    accountId: record.account?.id ?? "",
    url: record.url,
  });
  await markForSearch(db, key);
  const when = clock().toISOString();
  await addToHistory(
    db,
    recordChanges(was, record).map((change) => ({ ...change, ...by, checklist: key, when })),
  );
}
