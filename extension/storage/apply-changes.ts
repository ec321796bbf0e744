import type { Answer } from "../../src/checklist/answer.ts";
import { type Change, sameAnswer } from "../../src/checklist/history.ts";
import { areRows } from "../../src/checklist/row-state.ts";
import { clock } from "../platform/clock.ts";
import type { Database } from "./db.ts";
import { addToHistory } from "./history.ts";
import { markForSearch } from "./search/mark-for-search.ts";

/** One change inside the transaction: the answer that was there becomes the one that is returned (undefined: none). */
export type AnswerChange = {
  field: string;
  change: (was: Answer | undefined) => Answer | undefined;
  from?: Change["from"];
  row?: string | undefined;
  column?: string | undefined;
  why?: string | undefined;
};

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
