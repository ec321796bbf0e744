import { type DealChange, placeOf, saidBy } from "../../src/checklist/deal-change.ts";
import { isOf, type Said, saidSince } from "../../src/checklist/late-change.ts";
import { recordKey } from "../../src/crm/record.ts";
import type { Result } from "../../src/values/result.ts";
import { type Beside, changeDeal } from "./change-answers.ts";
import type { ChecklistRow, Database } from "./db.ts";
import { addToHistory, entriesOf } from "./history.ts";
import { partOf } from "./outcome-of-changes.ts";
import { Refused } from "./problem.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/**
 * Saves what was said a while ago and could not be saved then, in one transaction with the look whether it is still the newest.
 * Where somebody has answered since, that answer stays; what was said goes into the history and is told (`late`).
 */
export const saveLate = (
  beside: Beside,
  said: Said,
  own: DealChange[],
  save: () => Promise<Result<void>>,
): Promise<Result<void>> =>
  changeDeal(
    () => [],
    async (db) => {
      const key = recordKey(beside.record);
      const [row, entries] = await Promise.all([db.checklists.get(key), entriesOf(db, key)]);
      const since = saidSince(said, own, entries);
      const kept = since.findLastIndex((entry) => isOf(said.change, entry));
      if (!row || kept === since.length - 1) {
        const saved = await save();
        if (!saved.ok) throw new Refused(saved.problem);
      } else if (kept < 0) await keepLate(db, row, said);
      // It was saved before. Written as it is: whoever shows the deal reads it again, and what was said gives way to what stands.
      else await db.checklists.put(row);
    },
  );

async function keepLate(db: Database, row: ChecklistRow, { change, at }: Said): Promise<void> {
  const place = placeOf(change);
  const stored = await db.answers.get([row.key, change.field]);
  const stands = partOf(stored?.answer, place.row, place.column);
  const isReason = change.kind === "exception";
  const [link] = await addToHistory(db, [
    {
      checklist: row.key,
      ...place,
      old: stands,
      new: stands,
      who: await setting("repName"),
      when: at,
      from: "late",
      ...(isReason ? { why: change.why } : { shown: saidBy(change) }),
    },
  ]);
  if (link)
    await db.checklists.update(row.key, { late: [...(row.late ?? []), { seq: link.seq, at, change }] });
}

/** The rep has read it, and has decided. */
export const settleLate = (checklist: string, seq: number): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.checklists],
    async (db) => {
      const row = await db.checklists.get(checklist);
      if (row?.late) await db.checklists.put(without(row, seq));
    },
  );

function without({ late = [], ...row }: ChecklistRow, seq: number): ChecklistRow {
  const left = late.filter((one) => one.seq !== seq);
  return left.length > 0 ? { ...row, late: left } : row;
}
