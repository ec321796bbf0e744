import { numbers } from "../../../test/storage/numbers.ts";
import type { Counted, Regime } from "../regime.ts";
import { severalPanels } from "../windows/several.ts";

/** Two and three panels on one deal, all typing, clearing, undoing, adding rows and issuing at once. */
export const torture: Regime = async ({ seed, long }) => {
  const counted: Counted[] = [];
  for (const [panels, steps] of long
    ? [[2, 200] as const, [3, 200] as const]
    : [[2, 15] as const, [3, 10] as const]) {
    const { edits, lost } = await severalPanels(panels, steps, numbers(seed + panels));
    for (const line of lost) console.error(line);
    counted.push({ what: `edits of ${panels} panels on one deal`, tried: edits, lost: lost.length });
  }
  return counted;
};
