import type { Result } from "../../src/values/result.ts";
import { ok } from "../../src/values/result.ts";
import { database } from "./db.ts";
import { readPlaybook } from "./playbooks.ts";
import { asResult } from "./problem.ts";

/**
 * Opens the database and makes sure there is a playbook. Every page calls it once before it reads: live queries may not write.
 * Problems: database-newer, database-unopened, disk-full, playbook-*.
 */
export async function openStorage(): Promise<Result<void>> {
  const opened = await asResult(() => database().open());
  if (!opened.ok) return opened;
  const playbook = await readPlaybook();
  return playbook.ok ? ok(undefined) : playbook;
}
