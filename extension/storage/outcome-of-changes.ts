import type { Answer } from "../../src/checklist/answer.ts";
import { type Change, type HistoryEntry, nextEntries, sameAnswer } from "../../src/checklist/history.ts";
import { rowsIn } from "../../src/checklist/row-state.ts";
import type { Row } from "../../src/field-kinds/value.ts";
import { clock } from "../platform/clock.ts";

/** One change inside the transaction: the answer that was there becomes the one that is returned (undefined: none). */
export type AnswerChange = {
  field: string;
  change: (was: Answer | undefined) => Answer | undefined;
  from?: Change["from"];
  row?: string | undefined;
  column?: string | undefined;
  why?: string | undefined;
  /** What was entered into the row: where another window has removed that meanwhile, the history has it. */
  entered?: unknown;
};

/** An answer as it was and as it is now. */
export type Changed = {
  field: string;
  was: Answer | undefined;
  answer: Answer | undefined;
  from: Change["from"];
};

/** What is read before answers change: those answers, and the newest link of the history. */
export type Before = {
  answers: ReadonlyMap<string, Answer | undefined>;
  newest: HistoryEntry | undefined;
};

/** What is to be written: answers (undefined: none any more) and links of the history. */
export type Outcome = {
  answers: Map<string, Answer | undefined>;
  entries: HistoryEntry[];
  changed: Changed[];
};

/** What the changes come to, one after the other. */
export function outcomeOf(before: Before, checklist: string, who: string, changes: AnswerChange[]): Outcome {
  const answers = new Map<string, Answer | undefined>();
  const links: Change[] = [];
  const changed: Changed[] = [];
  for (const { field, change, from = "panel", row, column, why, entered } of changes) {
    const was = answers.has(field) ? answers.get(field) : before.answers.get(field);
    const answer = change(was);
    const link = { checklist, field, row, column, who, when: clock().toISOString(), from, why };
    if (sameAnswer(was, answer)) {
      if (hasContent(entered) && !rowOf(was, row)) links.push({ ...link, old: null, new: entered });
      continue;
    }
    answers.set(field, answer);
    changed.push({ field, was, answer, from });
    links.push({ ...link, old: partOf(was, row, column), new: partOf(answer, row, column) });
  }
  return { answers, entries: nextEntries(links, before.newest), changed };
}

const hasContent = (entered: unknown): boolean => entered !== undefined && entered !== null && entered !== "";

const rowOf = (answer: Answer | undefined, row?: string): Row | undefined =>
  rowsIn(answer)?.find(({ id }) => id === row);

/** What the history keeps of a change: the cell or row that changed, or the whole answer; never a table for one of its cells. */
export function partOf(answer: Answer | undefined, row?: string, column?: string): unknown {
  // Answered while the field was no table: then the whole of it was changed.
  if (row === undefined || !rowsIn(answer)) return answer ?? null;
  const found = rowOf(answer, row);
  if (column === undefined) return found ?? null;
  return found?.cells[column] ?? found?.waiting?.[column] ?? null;
}
