import { numbers } from "../../../test/storage/numbers.ts";
import { daysAround } from "../clocks/days.ts";
import { jumpingClock } from "../clocks/jumping.ts";
import type { Regime } from "../regime.ts";
import { severalPanels } from "../windows/several.ts";

const hour = 3_600_000;

/** Clocks that jump, differ, and are put on and back: what came later stands later. */
export const torture: Regime = async ({ seed, long }) => {
  const days = daysAround(long ? 1 : 15);
  const jumping = await jumpingClock(long ? 10 : 1);
  const apart = await severalPanels(2, long ? 100 : 8, numbers(seed), [0, -hour]);
  for (const line of [...days.wrong, ...jumping.wrong, ...apart.lost]) console.error(line);
  return [
    {
      what: "moments around a change of clocks, on the right day",
      tried: days.tried,
      lost: days.wrong.length,
    },
    {
      what: "answers and packets while the clock jumps: back, a year ahead, to 1970",
      tried: jumping.tried,
      lost: jumping.wrong.length,
    },
    {
      what: "edits of two windows whose clocks are an hour apart",
      tried: apart.edits,
      lost: apart.lost.length,
      note: "two machines share no database; what they exchange is ordered by revision and version number",
    },
  ];
};
