import type { Regime } from "../regime.ts";
import { killedAtEachMessage } from "../worker/killed-at.ts";

/** The background worker ended before, during and after each message. */
export const torture: Regime = async ({ long }) => {
  const { tried, lost } = await killedAtEachMessage(long ? 10 : 1);
  for (const line of lost) console.error(line);
  return [
    {
      what: "worker ended at a message: answers, the deal in front, the answer waited for",
      tried,
      lost: lost.length,
    },
  ];
};
