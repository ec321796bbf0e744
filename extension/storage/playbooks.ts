import { type CompiledPlaybook, compilePlaybook } from "../../src/playbook/compile-playbook.ts";
import { migratePlaybook } from "../../src/playbook/playbook-migrations.ts";
import { failed, ok, type Result } from "../../src/values/result.ts";
import { database } from "./db.ts";
import { asResult } from "./problem.ts";
import { inOneTransaction } from "./transaction.ts";

/** A published number never changes its content, so what was compiled once holds. */
const compiled = new Map<number, CompiledPlaybook>();

/** The playbook of that number, or the newest. A machine without one gets the starter playbook. */
export async function readPlaybook(number?: number): Promise<Result<CompiledPlaybook>> {
  if (number === undefined) {
    // Only its number: a playbook is half a megabyte, and this is asked at every change.
    const newest = await asResult(() => database().playbooks.toCollection().lastKey());
    if (!newest.ok) return newest;
    return newest.value === undefined ? plantStarter() : readPlaybook(newest.value as number);
  }
  const known = compiled.get(number);
  if (known) return ok(known);
  const stored = await asResult(() => database().playbooks.get(number));
  if (!stored.ok) return stored;
  if (!stored.value) return failed("playbook-gone", number);
  const playbook = migratePlaybook(stored.value.content);
  if (!playbook.ok) return playbook;
  const made = compilePlaybook(playbook.value);
  compiled.set(number, made);
  return ok(made);
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
      if ((await db.playbooks.count()) === 0)
        await db.playbooks.add({ number: starter.number, content: starter });
    },
  );
  return planted.ok ? readPlaybook() : planted;
}
