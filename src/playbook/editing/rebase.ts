import type { Playbook } from "../playbook.ts";
import { applyPatches } from "./apply.ts";
import { forcePatches } from "./force.ts";
import { same } from "./parts.ts";
import type { Patch } from "./patch.ts";

/** A patch that does not fit the other version, and the value there. `mine`: what puts it over that; null: its thing is gone. */
export type Clashing = { patch: Patch; found: unknown; mine: Patch | null };

export type Rebased = {
  /** Everything that fits, done. */
  playbook: Playbook;
  patches: Patch[];
  clashing: Clashing[];
};

/** A draft's patches on another version than they were made for. */
export function rebasePatches(patches: Patch[], onto: Playbook): Rebased {
  let playbook = onto;
  const fitting: Patch[] = [];
  const clashing: Clashing[] = [];
  for (const patch of patches) {
    const made = applyPatches(playbook, [patch]);
    if (made.ok) {
      playbook = made.value;
      fitting.push(patch);
    } else clashing.push({ patch, found: made.conflict?.found, mine: null });
  }
  return {
    playbook,
    patches: fitting,
    // Both did the very same: nothing to choose.
    clashing: clashing
      .filter(({ patch, found }) => "move" in patch || !same(found, patch.now))
      .map((clash) => ({ ...clash, mine: forcePatches(playbook, [clash.patch])[0] ?? null })),
  };
}
