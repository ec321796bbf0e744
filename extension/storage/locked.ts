import { diffPlaybooks } from "../../src/playbook/editing/diff.ts";
import { isLocked, keepsLocked } from "../../src/playbook/editing/locks.ts";
import type { Patch } from "../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import { failed } from "../../src/values/result.ts";
import type { Database } from "./db.ts";
import { keptPolicy } from "./policy.ts";
import { Refused } from "./problem.ts";

/**
 * Refuses, in the transaction that is open, what the organisation's policy locks. What a draft had changed before the lock came
 * can be taken back, and is refused when it is published. What was published elsewhere is taken in all the same.
 */

/** Problem: playbook-locked. */
export async function refuseLocked(db: Database, playbook: Playbook, patches: Patch[]): Promise<void> {
  const { policy } = await keptPolicy(db);
  const kept = keepsLocked(policy.locked ?? [], playbook, patches);
  if (!kept.ok) throw new Refused(kept.problem);
}

/** Problems: publish-locked, playbook-locked. */
export async function refuseLockedVersion(db: Database, newest: Playbook, next: Playbook): Promise<void> {
  const { policy } = await keptPolicy(db);
  if (isLocked(policy.locked ?? [], "publish")) throw new Refused(failed("publish-locked").problem);
  await refuseLocked(db, newest, diffPlaybooks(newest, next));
}
