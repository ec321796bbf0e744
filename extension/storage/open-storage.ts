import type { Result } from "../../src/values/result.ts";
import { failed, ok } from "../../src/values/result.ts";
import { database, schemaVersion } from "./db.ts";
import { readPlaybook } from "./playbooks.ts";
import { asResult } from "./problem.ts";

/** Under way: one that finds a database it must not work in closes it, and another would be left with what is closed. */
let opening: Promise<Result<void>> | undefined;

/**
 * Opens the database and makes sure there is a playbook. Whoever reads calls it before: live queries may not write.
 * Problems: database-newer, database-unopened, disk-full, playbook-*.
 */
export function openStorage(): Promise<Result<void>> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

async function open(): Promise<Result<void>> {
  const opened = await asResult(() => database().open());
  if (!opened.ok) return opened;
  // Dexie opens a database of a later release as it finds it; we do not work in what we do not know. (It counts in tens.)
  if (database().backendDB().version > schemaVersion * 10) {
    database().close();
    return failed("database-newer");
  }
  const schema = await asResult(() => database().settings.get("schema"));
  if (!schema.ok) return schema;
  if (Number(schema.value?.value ?? 0) > schemaVersion) return failed("database-newer");
  const playbook = await readPlaybook();
  return playbook.ok ? ok(undefined) : playbook;
}
