import type { Answer } from "../../src/checklist/answer.ts";
import type { Difference } from "../../src/checklist/differences.ts";
import { differencesFromPage } from "../../src/checklist/drift.ts";
import { placeOf, takeFromPage } from "../../src/checklist/take-from-page.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { apply } from "./apply-changes.ts";
import { settleAside } from "./aside.ts";
import type { ChecklistRow, Database } from "./db.ts";
import type { AnswerChange } from "./outcome-of-changes.ts";
import { readPlaybook } from "./playbooks.ts";
import { Refused } from "./problem.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/** Which differences, as they were shown: what the page has changed again meanwhile is none of them. */
export type Shown = Pick<Difference, "path" | "hash">[];

/** The differences between a checklist's answers and its record as last read, inside a transaction. */
export async function differencesIn(db: Database, row: ChecklistRow): Promise<Difference[]> {
  return differencesFromPage(row.record, row.readAt, await playbookOf(row), await answersIn(db, row));
}

export async function playbookOf({ playbook }: ChecklistRow): Promise<Playbook> {
  const asked = await readPlaybook(playbook);
  if (!asked.ok) throw new Refused(asked.problem);
  return asked.value.playbook;
}

export async function answersIn(db: Database, { key }: ChecklistRow): Promise<Record<string, Answer>> {
  const rows = await db.answers.where("checklist").equals(key).toArray();
  return Object.fromEntries(rows.map(({ field, answer }) => [field, answer]));
}

/** A difference as the change that takes it. */
export const taking = (one: Difference, from: "taken" | "record"): AnswerChange => ({
  field: one.field.id,
  from,
  change: (was) => takeFromPage(one, was),
  ...placeOf(one),
});

/** Takes what the page shows, because the rep said so. */
export const takeShown = (checklist: string, shown: Shown): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.checklists, db.answers, db.history, db.summaries, db.playbooks],
    async (db) => {
      const row = await db.checklists.get(checklist);
      if (!row) return;
      const all = await differencesIn(db, row);
      const wanted = all.filter((one) =>
        shown.some(({ path, hash }) => path === one.path && hash === one.hash),
      );
      const changed = await apply(
        db,
        checklist,
        await setting("repName"),
        wanted.map((one) => taking(one, "taken")),
      );
      await settleAside(db, checklist, row, changed);
      if (changed.length > 0) await db.summaries.update(checklist, { changedAt: clock().toISOString() });
    },
  );
