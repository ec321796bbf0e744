import { Dexie } from "dexie";
import { type CompiledPlaybook, compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { migratePlaybook } from "../../src/playbook/playbook-migrations.ts";
import { failed, type Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { type Database, database } from "./db.ts";
import { asResult, Refused } from "./problem.ts";
import { inOneTransaction } from "./transaction.ts";

/** A published number never changes its content, so what was compiled once holds while the database is open. */
const compiled = new WeakMap<IDBDatabase, Map<number, CompiledPlaybook>>();

/**
 * In a transaction its own connection, which lasts to its end, also when a newer release had it closed meanwhile: opening it again
 * would be waiting for something else, and half of the change would be stored.
 */
const connectionOf = (db: Database): IDBDatabase => Dexie.currentTransaction?.idbtrans?.db ?? db.backendDB();

function compiledIn(connection: IDBDatabase): Map<number, CompiledPlaybook> {
  const known = compiled.get(connection) ?? new Map<number, CompiledPlaybook>();
  compiled.set(connection, known);
  return known;
}

/** The published playbook of that number, or the newest; never a draft. A machine without one gets the starter playbook. */
export async function readPlaybook(number?: number): Promise<Result<CompiledPlaybook>> {
  if (number !== undefined) return asResult(() => versionIn(database(), number));
  const newest = await asResult(() => newestIn(database()));
  if (!newest.ok) return newest;
  return newest.value === undefined ? plantStarter() : readPlaybook(newest.value);
}

/** Only its number: a playbook is half a megabyte, and this is asked at every change. */
export const newestIn = (db: Database): Promise<number | undefined> =>
  db.playbooks.toCollection().lastKey() as Promise<number | undefined>;

/** That version, if this page has read it before. */
export const knownVersion = (db: Database, number: number): CompiledPlaybook | undefined =>
  compiledIn(connectionOf(db)).get(number);

/** That version, read in the transaction that is open. Throws problems and the database's errors. */
export async function versionIn(db: Database, number: number): Promise<CompiledPlaybook> {
  if (!Dexie.currentTransaction && !db.isOpen()) await db.open();
  const versions = compiledIn(connectionOf(db));
  const known = versions.get(number);
  if (known) {
    // Of something known Dexie would not see the wait: what is read next would be read outside the transaction, one time in ten.
    await db.playbooks.where(":id").equals(number).count();
    return known;
  }
  const stored = await db.playbooks.get(number);
  if (!stored) throw new Refused(failed("playbook-gone", number).problem);
  const playbook = migratePlaybook(stored.content);
  if (!playbook.ok) throw new Refused(playbook.problem);
  const made = compilePlaybook(playbook.value);
  versions.set(number, made);
  return made;
}

/**
 * That version, or null when it cannot be used: then what goes by it stays as it is, for the panel says so and asks nothing. Throws the
 * database's errors: nothing is half done because a reading failed.
 */
export async function usableVersion(db: Database, number: number): Promise<CompiledPlaybook | null> {
  try {
    return await versionIn(db, number);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/**
 * Only a new machine pays for loading it. Two windows starting at once plant it once. The background worker may not load code
 * later (`import()` is forbidden there) and waits for a page to do it: problem playbook-none.
 */
async function plantStarter(): Promise<Result<CompiledPlaybook>> {
  if (typeof document === "undefined") return failed("playbook-none");
  const { starterPlaybook } = await import("../../src/playbook/starter-playbook.ts");
  const starter = starterPlaybook();
  const planted = await inOneTransaction(
    (db) => [db.playbooks],
    async (db) => {
      if ((await db.playbooks.count()) > 0) return;
      const publishedAt = clock().toISOString();
      const signed = { publishedAt, by: "", note: "", origin: { from: "starter" } } as const;
      await db.playbooks.add({ number: starter.number, content: starter, ...signed });
    },
  );
  return planted.ok ? readPlaybook() : planted;
}
