import type { Manifest } from "../../../src/backup/backup.ts";
import type { Choice } from "../../../src/backup/merge/merge-chain.ts";
import type { Backup } from "../../../src/backup/read-backup.ts";
import { type TableName, tableNames } from "../../../src/backup/row-schemas.ts";
import { failed, ok, type Result } from "../../../src/values/result.ts";
import { clock } from "../../platform/clock.ts";
import type { Database } from "../db.ts";
import { Refused } from "../problem.ts";
import { markForSearch } from "../search/mark-for-search.ts";
import { setting } from "../settings.ts";
import { countGapsAnew } from "../summaries.ts";
import { inOneTransaction } from "../transaction.ts";
import { listAnew } from "./list-anew.ts";
import { isAsSaved, isOfTheWork } from "./make-backup.ts";
import { mergeAround, raiseCounters } from "./merge-around.ts";
import { mergeCustomers } from "./merge-customers.ts";
import { mergeDeals } from "./merge-deals.ts";
import { mergeHandedOut, mergeOpened } from "./merge-handed-out.ts";
import { mergeVersions } from "./merge-versions.ts";
import type { MergeReport, Merging } from "./merging.ts";
import { announceRestored } from "./restored.ts";

type Choices = ReadonlyMap<string, Choice>;

/** What merging would do: it is done, and taken back before anybody could see it. Nothing is told more exactly. */
export async function rehearseMerge(backup: Backup): Promise<Result<MergeReport>> {
  let report: MergeReport | undefined;
  const undone = await inOneTransaction(
    everyTable,
    async (db) => {
      ({ report } = await merge(db, backup, new Map()));
      throw new TakenBack();
    },
    takenBy(backup),
  );
  return report ? ok(report) : (undone as Result<never>);
}

class TakenBack extends Error {}

/**
 * Brings what the backup knows into what is here, in one transaction. Of values that met, `choices` says which holds; ours where it
 * says nothing. `shown`: the report a person chose by. Problem: backup-meanwhile, where other values meet by now than were shown.
 */
export async function mergeBackup(
  backup: Backup,
  choices: Choices,
  shown?: MergeReport,
): Promise<Result<MergeReport>> {
  const known = shown && new Set(shown.conflicts.map(({ id }) => id));
  const merged = await inOneTransaction(
    everyTable,
    async (db) => {
      const merging = await merge(db, backup, choices);
      if (known && merging.report.conflicts.some(({ id }) => !known.has(id)))
        throw new Refused(failed("backup-meanwhile").problem);
      return merging;
    },
    takenBy(backup),
  );
  if (!merged.ok) return merged;
  if (merged.value.versionChanged) announceRestored();
  await listAnew([...merged.value.touched]);
  return ok(merged.value.report);
}

/**
 * Puts the backup in the place of everything that is here, in one transaction. What belongs to this profile stays: its key, the
 * organisation's policy, how far numbers were given. `saved`: the backup of what is here; where another window has changed something
 * since, nothing is replaced. Problems: backup-empty, backup-meanwhile.
 */
export async function replaceByBackup(backup: Backup, saved?: Manifest): Promise<Result<void>> {
  const { rows } = backup;
  if (rows.playbooks.length === 0) return failed("backup-empty");
  const replaced = await inOneTransaction(
    everyTable,
    async (db) => {
      if (saved && !(await isAsSaved(db, saved))) throw new Refused(failed("backup-meanwhile").problem);
      const counters = (await db.counters.toArray()) as Backup["rows"]["counters"];
      const own = await db.settings.filter((row) => !isOfTheWork(row)).toArray();
      for (const name of tableNames) await fill(db, name, rows[name]);
      await db.settings.bulkPut(own);
      await raiseCounters({ db, theirs: { ...rows, counters } });
      await db.searchIndex.clear();
      await db.searchChanges.clear();
      await countGapsAnew(db);
    },
    takenBy(backup),
  );
  if (replaced.ok) announceRestored();
  return replaced;
}

/** What is there goes for good only after what takes its place is written, and indexes come to it. */
const takenBy = ({ manifest }: Backup) => ({
  takes: 2 * manifest.parts.reduce((all, { bytes }) => all + bytes, 0),
});

const everyTable = (db: Database) => [
  ...tableNames.map((name) => db.table(name)),
  db.searchIndex,
  db.searchChanges,
];

async function fill(db: Database, name: TableName, rows: unknown[]): Promise<void> {
  await db.table(name).clear();
  await db.table(name).bulkAdd(rows.filter((row) => name !== "settings" || isOfTheWork(row)));
}

async function merge(db: Database, { rows }: Backup, choices: Choices): Promise<Merging> {
  const theirs = { ...rows, settings: rows.settings.filter(isOfTheWork) };
  const merging: Merging = {
    db,
    theirs,
    choices,
    signed: { who: await setting("repName"), when: clock().toISOString() },
    report: {
      deals: { added: 0, changed: 0, ahead: 0, same: 0, onlyHere: 0 },
      answers: 0,
      versions: [],
      packets: 0,
      customers: 0,
      conflicts: [],
      kept: [],
    },
    touched: new Set(),
    versionChanged: false,
    renumbered: new Map(),
  };
  await mergeVersions(merging);
  const here = await db.checklists.count();
  await mergeDeals(merging);
  const { deals } = merging.report;
  deals.onlyHere = Math.max(0, here - deals.changed - deals.ahead - deals.same);
  await mergeCustomers(merging);
  await mergeHandedOut(merging);
  await mergeOpened(merging);
  await mergeAround(merging);
  for (const deal of merging.touched) await markForSearch(db, deal);
  await countGapsAnew(db);
  return merging;
}
