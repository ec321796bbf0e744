import { isMove, type Patch } from "./patch.ts";

/** What takes the patches back, in the order in which it must be done. */
export const invertPatches = (patches: Patch[]): Patch[] => patches.map(inverted).reverse();

function inverted(patch: Patch): Patch {
  if (isMove(patch)) return { path: patch.path, move: { from: patch.move.to, to: patch.move.from } };
  const { was, now, ...rest } = patch;
  return {
    ...rest,
    ...(now === undefined ? {} : { was: now }),
    ...(was === undefined ? {} : { now: was }),
  };
}
