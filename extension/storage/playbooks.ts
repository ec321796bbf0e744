import { type CompiledPlaybook, compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { migratePlaybook } from "../../src/playbook/playbook-migrations.ts";
import { failed, type Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { type Database, database } from "./db.ts";
import { asResult, Refused } from "./problem.ts";
import { inOneTransaction } from "./transaction.ts";

/** A published number never changes its content, so what was compiled once holds while the database is open. */
const compiled = new WeakMap<IDBDatabase, Map<number, CompiledPlaybook>>();

function compiledIn(db: Database): Map<number, CompiledPlaybook> {
  const connection = db.backendDB();
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
  compiledIn(db).get(number);

/** That version, read in the transaction that is open. Throws problems and the database's errors. */
export async function versionIn(db: Database, number: number): Promise<CompiledPlaybook> {
  if (!db.isOpen()) await db.open();
  const known = compiledIn(db).get(number);
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
  compiledIn(db).set(number, made);
  return made;
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
