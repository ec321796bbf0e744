import type { Table } from "dexie";
import type { HistoryEntry } from "../../src/checklist/history.ts";
import { isAbout } from "../../src/checklist/late-change.ts";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { readBefore, writeOutcome } from "./apply-changes.ts";
import { keptAfter } from "./aside.ts";
import type { ChecklistRow, Database } from "./db.ts";
import { newestOf } from "./history.ts";
import { type AnswerChange, outcomeOf } from "./outcome-of-changes.ts";
import { knownVersion, readPlaybook, usableVersion } from "./playbooks.ts";
import { receiptsChanged, settleReceipts } from "./receipt-clashes.ts";
import { setting } from "./settings.ts";
import { standingsAfter } from "./settle-reasons.ts";
import { start } from "./start-checklist.ts";
import { inOneTransaction, type NothingMore } from "./transaction.ts";

/** The page a change was made beside: the record as it was read, and when. */
export type Beside = { record: CrmRecord; readAt: string };

/**
 * Changes answers of a record's checklist in one transaction: checklist (made now if this is the first change, with what the
 * page and the customer's profile fill in), answers, history and the time of the summary. Another window's changes of other fields stay.
 */
export const changeAnswers = (beside: Beside, changes: AnswerChange[]): Promise<Result<void>> =>
  changeDeal(
    () => [],
    (db, nothingMore) => changeIn(db, beside, changes, nothingMore),
  );

/** What a change of answers may write or has to read. */
const changedTables = (db: Database): Table[] => [
  db.checklists,
  db.answers,
  db.history,
  db.summaries,
  db.playbooks,
  db.profiles,
  db.receipts,
];

/** One transaction of those tables and others, for what changes answers and goes on: all of it is stored, or nothing. */
export async function changeDeal<T>(
  others: (db: Database) => Table[],
  work: (db: Database, nothingMore: NothingMore) => Promise<T>,
): Promise<Result<T>> {
  const change = () => inOneTransaction((db) => [...changedTables(db), ...others(db)], work);
  const changed = await change();
  if (changed.ok || changed.problem.code !== "playbook-none") return changed;
  const planted = await readPlaybook();
  return planted.ok ? change() : planted;
}

/** Makes the checklist in such a transaction, if it is not there yet. */
export const begin = (db: Database, beside: Beside): Promise<void> => changeIn(db, beside, []);

/**
 * What is read is asked for at once, and what is written is written at once: every wait is a way to the disk and back. `nothingMore`:
 * told when all of it is.
 */
async function changeIn(
  db: Database,
  beside: Beside,
  changes: AnswerChange[],
  nothingMore?: NothingMore,
): Promise<void> {
  const key = recordKey(beside.record);
  const [row, summary, who, before] = await Promise.all([
    db.checklists.get(key),
    db.summaries.get(key),
    setting("repName"),
    readBefore(db, key, changes),
  ]);
  if (!row) {
    await start(db, beside);
    return changeIn(db, beside, changes, nothingMore);
  }
  const outcome = outcomeOf(before, key, who, changes);
  const { changed, entries } = outcome;
  const changedAt = clock().toISOString();
  if (entries.length === 0) {
    if (summary) await db.summaries.put({ ...summary, changedAt });
    return;
  }
  const version = knownVersion(db, row.playbook) ?? (await usableVersion(db, row.playbook));
  const receipts = version ? receiptsChanged(beside.record, changed, version.playbook) : [];
  if (receipts.length > 0) await settleReceipts(db, beside.record, receipts);
  const kept = version && keptAfter(row, beside, changed, version.playbook);
  const standings = standingsAfter(row, changed);
  const now = {
    ...row,
    ...newestOf(entries),
    ...(kept && { kept }),
    ...(standings && { standings }),
    ...(row.late && { late: stillLate(row.late, entries) }),
  };
  const writes = [
    db.checklists.put(now),
    summary && db.summaries.put({ ...summary, changedAt }),
    writeOutcome(db, key, outcome),
  ];
  nothingMore?.();
  await Promise.all(writes);
}

/** Whoever answers the question anew has decided about what was typed earlier. */
const stillLate = (late: NonNullable<ChecklistRow["late"]>, entries: HistoryEntry[]) =>
  late.filter(({ change }) => !entries.some((entry) => isAbout(change, entry)));
