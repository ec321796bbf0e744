import type { Answer } from "../../src/checklist/answer.ts";
import { type Change, sameAnswer } from "../../src/checklist/history.ts";
import { prefillFrom } from "../../src/checklist/prefill.ts";
import { areRows } from "../../src/checklist/row-state.ts";
import { type CrmRecord, isPractice, recordKey } from "../../src/crm/record.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { settleAside } from "./aside.ts";
import type { ChecklistRow, Database } from "./db.ts";
import { addToHistory } from "./history.ts";
import { readPlaybook } from "./playbooks.ts";
import { Refused } from "./problem.ts";
import { markForSearch } from "./search/mark-for-search.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/** The page a change was made beside: the record as it was read, and when. */
export type Beside = { record: CrmRecord; readAt: string };

/** One change inside the transaction: the answer that was there becomes the one that is returned (undefined: none). */
export type AnswerChange = {
  field: string;
  change: (was: Answer | undefined) => Answer | undefined;
  from?: Change["from"];
  row?: string | undefined;
  column?: string | undefined;
  why?: string | undefined;
};

/**
 * Changes answers of a record's checklist in one transaction: checklist (made now if this is the first change, with what the
 * page fills in), answers, history and the time of the summary. Another window's changes of other fields stay.
 */
export async function changeAnswers(beside: Beside, changes: AnswerChange[]): Promise<Result<void>> {
  const playbook = await readPlaybook();
  return inOneTransaction(
    (db) => [db.checklists, db.answers, db.history, db.summaries, db.playbooks],
    async (db) => {
      const checklist = recordKey(beside.record);
      if (!(await db.checklists.get(checklist))) {
        // Only a new checklist needs the newest playbook: a broken one must not stop those that are under way.
        if (!playbook.ok) throw new Refused(playbook.problem);
        await start(db, beside, playbook.value.playbook);
      }
      const changed = await apply(db, checklist, await setting("repName"), changes);
      await settleAside(db, checklist, beside, changed);
      await db.summaries.update(checklist, { changedAt: clock().toISOString() });
    },
  );
}

/** An answer as it was and as it is now. */
export type Changed = {
  field: string;
  was: Answer | undefined;
  answer: Answer | undefined;
  from: Change["from"];
};

/** Applies changes inside a transaction that is already open, and says what came of them. */
export async function apply(
  db: Database,
  checklist: string,
  who: string,
  changes: AnswerChange[],
): Promise<Changed[]> {
  const entries: Change[] = [];
  const changed: Changed[] = [];
  for (const { field, change, from = "panel", row, column, why } of changes) {
    const was = (await db.answers.get([checklist, field]))?.answer;
    const answer = change(was);
    if (sameAnswer(was, answer)) continue;
    if (answer) await db.answers.put({ checklist, field, answer });
    else await db.answers.delete([checklist, field]);
    changed.push({ field, was, answer, from });
    entries.push({
      checklist,
      field,
      row,
      column,
      old: partOf(was, row, column),
      new: partOf(answer, row, column),
      who,
      when: clock().toISOString(),
      from,
      why,
    });
  }
  await addToHistory(db, entries);
  if (entries.length > 0) await markForSearch(db, checklist);
  return changed;
}

/** What the history keeps of a change: the cell or row that changed, or the whole answer; never a table for one of its cells. */
function partOf(answer: Answer | undefined, row?: string, column?: string): unknown {
  if (row === undefined) return answer ?? null;
  const rows = answer && "value" in answer && areRows(answer.value) ? answer.value : null;
  // Answered while the field was no table: then the whole of it was changed.
  if (!rows) return answer ?? null;
  const found = rows.find(({ id }) => id === row);
  if (column === undefined) return found ?? null;
  return found?.cells[column] ?? found?.waiting?.[column] ?? null;
}

async function start(
  db: Database,
  { record, readAt }: Beside,
  playbook: Parameters<typeof prefillFrom>[1],
): Promise<void> {
  const key = recordKey(record);
  const now = clock().toISOString();
  const row: ChecklistRow = { key, record, readAt, playbook: playbook.number, startedAt: now };
  await db.checklists.add(row);
  // Lists, gaps and search go by the summaries: a deal without one is in none of them.
  if (!isPractice(record))
    await db.summaries.add({
      checklist: key,
      name: record.name ?? "",
      account: record.account?.name ?? "",
      accountId: record.account?.id ?? "",
      url: record.url,
      stage: "",
      due: 0,
      needBy: "none",
      gap: 0,
      changedAt: now,
    });
  await markForSearch(db, key);
  const filled = Object.entries(prefillFrom(record, playbook, readAt));
  await apply(
    db,
    key,
    "",
    filled.map(([field, answer]) => ({ field, change: () => answer, from: "record" as const })),
  );
}
