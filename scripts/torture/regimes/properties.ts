import { properties } from "../properties/index.ts";
import type { Counted, Regime } from "../regime.ts";

/** What must hold of anything that can be made up, each tried with made-up things; the first that breaks it is said, made small. */
export const torture: Regime = async ({ seed, long }) => {
  const counted: Counted[] = [];
  for (const { what, runs, check } of properties) {
    const { numRuns, failed, counterexample, errorInstance } = await check({
      numRuns: long ? 25 * runs : runs,
      seed,
    });
    if (failed) console.error(`${what}: ${errorInstance}\n${JSON.stringify(counterexample)?.slice(0, 2000)}`);
    counted.push({ what, tried: numRuns, lost: failed ? 1 : 0 });
  }
  return counted;
};
