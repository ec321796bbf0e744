import { fuzz } from "../../bench/rules/fuzz.ts";
import { ours } from "../../bench/rules/ours.ts";
import type { Regime } from "../regime.ts";

/** Random checklists under random edits, each held against brute force. */
export const torture: Regime = async ({ seed, long }) => {
  const { edits, wrong } = fuzz(ours, { seeds: long ? 25_000 : 250, first: seed });
  for (const line of wrong) console.error(line);
  return [{ what: "edits whose outcome is not what brute force says", tried: edits, lost: wrong.length }];
};
