import type { AnswerRow, Database } from "./db.ts";
import { newestEntry, newestOf } from "./history.ts";
import {
  type AnswerChange,
  type Before,
  type Changed,
  type Outcome,
  outcomeOf,
} from "./outcome-of-changes.ts";
import { markForSearch } from "./search/mark-for-search.ts";

/** Applies changes inside a transaction that is already open, and says what came of them. */
export async function apply(
  db: Database,
  checklist: string,
  who: string,
  changes: AnswerChange[],
): Promise<Changed[]> {
  const outcome = outcomeOf(await readBefore(db, checklist, changes), checklist, who, changes);
  if (outcome.entries.length > 0)
    await Promise.all([
      writeOutcome(db, checklist, outcome),
      db.checklists.update(checklist, newestOf(outcome.entries)),
    ]);
  return outcome.changed;
}

/** One wait for all of it: in a transaction every wait is a way to the disk and back. */
export async function readBefore(db: Database, checklist: string, changes: AnswerChange[]): Promise<Before> {
  const fields = [...new Set(changes.map(({ field }) => field))];
  const [rows, newest] = await Promise.all([
    db.answers.bulkGet(fields.map((field): [string, string] => [checklist, field])),
    newestEntry(db, checklist),
  ]);
  return { answers: new Map(fields.map((field, at) => [field, rows[at]?.answer])), newest };
}

/** All at once; its checklist's own row, which holds the newest link, is the caller's. */
export async function writeOutcome(
  db: Database,
  checklist: string,
  { answers, entries }: Outcome,
): Promise<void> {
  const kept: AnswerRow[] = [];
  const gone: [string, string][] = [];
  for (const [field, answer] of answers)
    if (answer) kept.push({ checklist, field, answer });
    else gone.push([checklist, field]);
  await Promise.all([
    kept.length > 0 && db.answers.bulkPut(kept),
    gone.length > 0 && db.answers.bulkDelete(gone),
    db.history.bulkAdd(entries),
    markForSearch(db, checklist),
  ]);
}
