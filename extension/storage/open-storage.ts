import type { Result } from "../../src/values/result.ts";
import { failed, ok } from "../../src/values/result.ts";
import { database, databaseName, schemaVersion } from "./db.ts";
import { readPlaybook } from "./playbooks.ts";
import { asResult } from "./problem.ts";

/** Under way: one that finds a database it must not work in closes it, and another would be left with what is closed. */
let opening: Promise<Result<void>> | undefined;

/**
 * Opens the database and makes sure there is a playbook. Whoever reads calls it before: live queries may not write.
 * Problems: database-newer, database-blocked, database-unopened, disk-full, playbook-*.
 */
export function openStorage(): Promise<Result<void>> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<Result<void>> {
  if (!database().isOpen() && (await isNewer())) return failed("database-newer");
  const opened = await unlessBlocked(() => asResult(() => database().open()));
  if (!opened.ok) return opened;
  // Asked beside each other; planting the first playbook asks for the schema itself before it writes.
  const [schema, playbook] = await Promise.all([
    asResult(() => database().settings.get("schema")),
    readPlaybook(),
  ]);
  if (!schema.ok) return schema;
  if (Number(schema.value?.value ?? 0) > schemaVersion) return failed("database-newer");
  return playbook.ok ? ok(undefined) : playbook;
}

/**
 * A database of a later release, in which we do not work. Dexie would open it, add the tables it misses and raise its version, so it
 * is not even opened. (It counts in tens.)
 */
async function isNewer(): Promise<boolean> {
  const all = await asResult(() => indexedDB.databases());
  const own = all.ok ? all.value.find(({ name }) => name === databaseName) : undefined;
  return (own?.version ?? 0) > schemaVersion * 10;
}

/** A window of before the update lets go of the database when it is asked to; one that hangs does not, and nobody would wait for ever. */
const patience = 5000;

/** What comes of it, or that another window has kept the database for so long. It is opened all the same once that window is gone. */
function unlessBlocked<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  return new Promise((resolve) => {
    const wait = (): unknown => setTimeout(() => resolve(failed("database-blocked")), patience);
    database().on("blocked", wait);
    void work().then((done) => {
      database().on("blocked").unsubscribe(wait);
      resolve(done);
    });
  });
}
