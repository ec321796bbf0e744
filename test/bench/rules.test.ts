import { describe, expect, it } from "vitest";
import { fullPass } from "../../scripts/bench/rules/full-pass.ts";
import { fuzz } from "../../scripts/bench/rules/fuzz.ts";
import { incremental } from "../../scripts/bench/rules/incremental.ts";
import { ours } from "../../scripts/bench/rules/ours.ts";

/** Another part of all possible checklists at every run; what goes wrong names its seed. */
const first = Math.floor(Math.random() * 1_000_000);

describe("random checklists under random edits say what brute force says", () => {
  it.each([ours, fullPass, incremental])(`$name, seeds from ${first}`, (contestant) => {
    const { edits, wrong } = fuzz(contestant, { seeds: 100, first });
    expect(wrong).toEqual([]);
    expect(edits).toBe(4000);
  });

  it("and brute force is believed only because it notices", () => {
    const blind = {
      ...ours,
      load: (...given: Parameters<typeof ours.load>) => {
        const live = ours.load(...given);
        return { ...live, change: () => live.summary() };
      },
    };
    expect(fuzz(blind, { seeds: 5, first }).wrong).toHaveLength(5);
  });
});
