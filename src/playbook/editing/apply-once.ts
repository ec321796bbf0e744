import type { Playbook } from "../playbook.ts";
import { applyPatches } from "./apply.ts";
import type { Patch } from "./patch.ts";

const made = new WeakMap<Patch[], { of: Playbook; result: ReturnType<typeof applyPatches> }>();

/**
 * `applyPatches`, remembering. A change is applied when it is tried, when it is shown and when it is stored: the same to the same
 * gives the very same playbook, and what was worked out of that need not be worked out again.
 */
export const applyOnce: typeof applyPatches = (playbook, patches) => {
  const known = made.get(patches);
  if (known?.of === playbook) return known.result;
  const result = applyPatches(playbook, patches);
  made.set(patches, { of: playbook, result });
  return result;
};
