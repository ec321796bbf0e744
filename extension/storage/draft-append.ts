import { applyPatches, type Conflict } from "../../src/playbook/editing/apply.ts";
import { type DraftChange, takeChange, typedOn } from "../../src/playbook/editing/draft-log.ts";
import { failed } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { newId } from "../platform/ids.ts";
import type { Database } from "./db.ts";
import type { StoredDraft } from "./draft-stored.ts";
import { Refused } from "./problem.ts";

/** A change that is not made because something else stands there. */
export class Conflicting extends Refused {
  constructor(readonly conflict: Conflict) {
    super(failed(conflict.code).problem);
  }
}

export type Change = Pick<DraftChange, "patches" | "undoes" | "redoes">;

/** Adds a change in the transaction that is open; the first one begins the draft. */
export async function append(
  db: Database,
  stored: StoredDraft,
  window: string,
  change: Change,
  apply = applyPatches,
): Promise<StoredDraft> {
  const made = apply(stored.log.playbook, change.patches);
  if (!made.ok) throw made.conflict ? new Conflicting(made.conflict) : new Refused(made.problem);
  const stamp = stored.stamp ?? (await begin(db, stored.newest.number));
  const by = String((await db.settings.get("repName"))?.value ?? "");
  const row = { ...change, at: clock().toISOString(), by, window };
  const joins = !change.undoes && !change.redoes && typedOn(stored.log, row) ? { joins: true as const } : {};
  const seq = await db.draftChanges.add({ ...row, ...joins });
  const taken = takeChange(stored.log, { seq, ...row, ...joins }, apply);
  if (!taken.ok) throw new Refused(taken.problem);
  return { ...stored, stamp, log: taken.value };
}

/** A draft on that version; of the one before nothing is left. */
export async function begin(db: Database, base: number): Promise<string> {
  const stamp = newId();
  await db.draftChanges.clear();
  await db.draft.put({ id: "draft", base, stamp });
  return stamp;
}
