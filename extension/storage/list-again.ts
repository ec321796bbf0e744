import type { Table } from "dexie";
import { recordKey } from "../../src/crm/record.ts";
import type { ChecklistRow, Database } from "./db.ts";
import { checklistOf, readDeal } from "./deals.ts";
import { putSummary, shownOf } from "./summaries.ts";

/** What has to be read to know what lists show of a deal, and where that is kept. */
export const listedTables = (db: Database): Table[] => [
  db.checklists,
  db.answers,
  db.packets,
  db.playbooks,
  db.profiles,
  db.summaries,
  db.counters,
];

/** Works out anew what lists show of a deal, inside a transaction of those tables. */
export async function listAgain(
  db: Database,
  { record, readAt }: Pick<ChecklistRow, "record" | "readAt">,
): Promise<void> {
  const deal = await readDeal(record, readAt);
  await putSummary(db, recordKey(record), shownOf(deal, checklistOf(deal)));
}
