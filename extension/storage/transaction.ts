import { Dexie, type Table } from "dexie";
import { failed, type Result } from "../../src/values/result.ts";
import { isDiskFull, wasAmple } from "../platform/disk-room.ts";
import { type Database, database, schemaVersion } from "./db.ts";
import { asResult, Refused } from "./problem.ts";

/**
 * Every change is one readwrite transaction that checks the schema version: two transactions lost 128 of 300 edits
 * between two tabs, and old code in an old tab writes happily into a new schema. Problems: see problem.ts, and
 * `database-newer` when another window has upgraded meanwhile. What it changes of a deal can be marked for search in it.
 *
 * Nothing is stored on a disk that is all but full: Chromium's database can be damaged by a write that fits only in part, and one
 * that is damaged is emptied when it is opened next. So the disk is asked while the change reads, and the change is undone.
 * `takes`: bytes that a large change will add.
 */
export function inOneTransaction<T>(
  tables: (db: Database) => Table[],
  change: (db: Database, nothingMore: NothingMore) => Promise<T>,
  { db = database(), takes = 0 }: { db?: Database; takes?: number } = {},
): Promise<Result<T>> {
  return asResult(() => {
    let full: boolean | undefined;
    const asked = (wasAmple(takes) ? Promise.resolve(false) : isDiskFull(takes)).then((is) => {
      full = is;
    });
    const nothingMore = (): void => {
      if (full === false) commit();
    };
    return db.transaction("rw", [db.settings, db.searchChanges, ...tables(db)], async () => {
      // Asked first, so answered first; the change need not wait for it, since nothing of it is kept without it.
      const [, value] = await Promise.all([checkSchema(db), change(db, nothingMore)]);
      if (full === undefined) await Dexie.waitFor(asked);
      if (full) throw new Refused(failed("disk-full").problem);
      return value;
    });
  });
}

/**
 * Says in a transaction that what was asked of it is all: the disk begins without waiting for the last answers. A request that
 * fails after it undoes everything, too.
 */
export type NothingMore = () => void;

function commit(): void {
  try {
    Dexie.currentTransaction.idbtrans.commit();
  } catch {
    // It is undone already; what was asked of it says why.
  }
}

async function checkSchema(db: Database): Promise<void> {
  const stored = await db.settings.get("schema");
  if (stored && Number(stored.value) > schemaVersion) throw new Refused(failed("database-newer").problem);
  if (!stored) await db.settings.put({ name: "schema", value: schemaVersion });
}
