import type { Playbook } from "../playbook.ts";
import { applyPatches } from "./apply.ts";
import { isMove, type Patch } from "./patch.ts";

/**
 * The patches as they must be to hold whatever stands there now: somebody has seen both values and wants these. What belongs to
 * a thing that is gone is left out.
 */
export function forcePatches(playbook: Playbook, patches: Patch[]): Patch[] {
  const forced: Patch[] = [];
  let now = playbook;
  for (const patch of patches) {
    const made = applyPatches(now, [patch]);
    const found = made.ok ? undefined : made.conflict?.found;
    const fitting = made.ok || isMove(patch) ? patch : withWas(patch, found);
    const fits = applyPatches(now, [fitting]);
    if (!fits.ok) continue;
    forced.push(fitting);
    now = fits.value;
  }
  return forced;
}

function withWas(patch: Exclude<Patch, { move: unknown }>, found: unknown): Patch {
  const { was: _, ...rest } = patch;
  return found === undefined ? rest : { ...rest, was: found };
}
