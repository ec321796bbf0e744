import type { Checklist } from "../../src/checklist/checklist.ts";
import { ok, type Result } from "../../src/values/result.ts";
import { type Database, database, type SummaryRow } from "./db.ts";
import type { Deal } from "./deals.ts";
import { asResult } from "./problem.ts";
import { inOneTransaction } from "./transaction.ts";

/** What lists show of a deal that follows from its answers. */
export type Shown = Pick<SummaryRow, "stage" | "due" | "needBy" | "gap">;

const noDay = "none";

/** The same of the deal as it is evaluated now. A day that passes changes nothing in it: lateness is worked out when shown. */
export function shownOf({ stage }: Deal, checklist: Checklist): Shown {
  if (stage.kind === "lost") return { stage: "lost", due: 0, needBy: noDay, gap: 0 };
  const due = checklist.readiness().missing.length;
  return { stage: stage.stage, due, needBy: checklist.needBy()?.by ?? noDay, gap: due > 0 ? 1 : 0 };
}

const same = (was: SummaryRow, shown: Shown): boolean =>
  was.due === shown.due && was.stage === shown.stage && was.needBy === shown.needBy && was.gap === shown.gap;

/** Writes it, if there is a checklist and something changed, and keeps the number of gaps in the same transaction. */
export async function changeSummary(checklist: string, shown: Shown): Promise<Result<void>> {
  // Mostly nothing changed, and a reading keeps nobody waiting.
  const known = await asResult(() => database().summaries.get(checklist));
  if (!known.ok) return known;
  if (!known.value || same(known.value, shown)) return ok(undefined);
  return inOneTransaction(
    (db) => [db.summaries, db.counters],
    (db) => putSummary(db, checklist, shown),
  );
}

/** The same inside a transaction that includes `summaries` and `counters`. */
export async function putSummary(db: Database, checklist: string, shown: Shown): Promise<void> {
  const was = await db.summaries.get(checklist);
  if (!was || same(was, shown)) return;
  await db.summaries.update(checklist, shown);
  if (was.gap !== shown.gap) await countGaps(db, shown.gap - was.gap);
}

/** The counter of open deals with something due: an index counts its rows one by one, which takes too long for a list's head. */
const counter = "gaps";

async function countGaps(db: Database, more: number): Promise<void> {
  const last = (await db.counters.get(counter))?.last ?? 0;
  await db.counters.put({ name: counter, last: Math.max(0, last + more) });
}

/** For when summaries came by the hundred; only inside a transaction that includes both. */
export async function countGapsAnew(db: Database): Promise<void> {
  const last = await db.summaries.where("[gap+needBy]").between([1, ""], [1, "\uffff"]).count();
  const known = (await db.counters.get(counter))?.last ?? 0;
  if (known !== last) await db.counters.put({ name: counter, last });
}

/** How many open deals have something due. Throws the database's errors, for `live`. */
export const gapCount = async (): Promise<number> => (await database().counters.get(counter))?.last ?? 0;

/** Open deals with something due, the first needed first, and how many there are. Throws the database's errors, for `live`. */
export async function gaps(most: number): Promise<{ rows: SummaryRow[]; total: number }> {
  const db = database();
  const [rows, kept] = await Promise.all([
    db.summaries.where("[gap+needBy]").between([1, ""], [1, "\uffff"]).limit(most).toArray(),
    gapCount(),
  ]);
  return { rows, total: Math.max(kept, rows.length) };
}
