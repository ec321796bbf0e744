import { type AskedChange, compareAsked } from "../../src/checklist/compare-asked.ts";
import type { CompiledPlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { database } from "./db.ts";
import { checklistOf, type Deal, readDeal } from "./deals.ts";
import { addToHistory } from "./history.ts";
import { listAgain, listedTables } from "./list-again.ts";
import { readPlaybook } from "./playbooks.ts";
import { asResult } from "./problem.ts";
import { markForSearch } from "./search/mark-for-search.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/** An open deal that goes by an older version, and what the newest would change for it. */
export type MovableDeal = {
  key: string;
  name: string;
  account: string;
  /** Our stage. */
  stage: string;
  from: number;
  /** A manager said that it stays on its version. */
  stays: boolean;
  change: AskedChange;
};

/** As far as lists know: a deal nobody looked at since may have been lost. */
async function olderDeals(number: number): Promise<string[]> {
  const db = database();
  const [older, open] = await Promise.all([
    db.checklists.where("playbook").below(number).primaryKeys(),
    db.summaries.filter(({ stage }) => stage !== "lost").primaryKeys(),
  ]);
  const isOpen = new Set(open);
  return older.filter((key) => isOpen.has(key));
}

/**
 * Looks at every open deal that goes by an older version, and tells of each in turn; `going` false: nobody waits any more.
 * `total` is known from the first on. Nothing is changed.
 */
export async function lookAtDeals(
  number: number,
  onDeal: (deal: MovableDeal, total: number) => void,
  going: () => boolean,
): Promise<Result<number>> {
  const to = await readPlaybook(number);
  if (!to.ok) return to;
  return asResult(async () => {
    const keys = await olderDeals(number);
    for (const key of keys) {
      if (!going()) break;
      const row = await database().checklists.get(key);
      if (!row) continue;
      const deal = await readDeal(row.record, row.readAt);
      if (deal.stage.kind === "open") onDeal(movable(deal, to.value, row.stays === true), keys.length);
    }
    return keys.length;
  });
}

const movable = (deal: Deal, to: CompiledPlaybook, stays: boolean): MovableDeal => ({
  key: deal.key,
  name: deal.record.name ?? "",
  account: deal.record.account?.name ?? "",
  stage: deal.stage.kind === "open" ? deal.stage.stage : "",
  from: deal.compiled.playbook.number,
  stays,
  change: compareAsked(checklistOf(deal), checklistOf({ ...deal, compiled: to })),
});

/** Whether a deal stays on its version when open deals are moved. */
export const setStays = (key: string, stays: boolean): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.checklists],
    async (db) => {
      await db.checklists.update(key, { ...(stays ? { stays: true } : { stays: undefined }) });
    },
  );

/**
 * The deal goes by that version from now on. Its answers stay, those of questions that are asked no more too; packets that were
 * issued are what they were. A deal that stays, or is there already, is left alone.
 */
export async function moveDeal(key: string, number: number): Promise<Result<boolean>> {
  const to = await readPlaybook(number);
  if (!to.ok) return to;
  const { name } = to.value.playbook;
  return inOneTransaction(
    (db) => [...listedTables(db), db.history],
    async (db) => {
      const row = await db.checklists.get(key);
      if (!row || row.playbook >= number || row.stays) return false;
      await db.checklists.update(key, { playbook: number });
      const who = await setting("repName");
      const when = clock().toISOString();
      const entry = { checklist: key, field: "record.playbook", old: row.playbook, new: number, who, when };
      await addToHistory(db, [{ ...entry, from: "manager", why: name }]);
      await markForSearch(db, key);
      await listAgain(db, row);
      return true;
    },
  );
}
