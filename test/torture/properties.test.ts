import { describe, expect, it } from "vitest";
import { wrongInCsv } from "../../scripts/torture/hostile/look-at-lines.ts";
import { properties } from "../../scripts/torture/properties/index.ts";
import { anyLines } from "../../scripts/torture/properties/lines.ts";
import { anyText, comesBack, property } from "../../scripts/torture/properties/property.ts";
import { csvOf } from "../../src/packet/formats/csv.ts";

describe("of anything that can be made up", { timeout: 60_000 }, () => {
  it.each(properties.map((one) => [one.what, one] as const))("%s", async (_, { runs, check }) => {
    const { failed, counterexample, errorInstance } = await check({
      numRuns: Math.ceil(runs / 20),
    });
    expect(failed, `${errorInstance}\n${JSON.stringify(counterexample)?.slice(0, 1000)}`).toBe(false);
  });
});

describe("what does not hold is noticed", () => {
  it("where a text does not come back", async () => {
    const trimmed = comesBack("trimmed", 100, anyText, (text) => text.trim());
    expect((await trimmed.check({ numRuns: 100 })).failed).toBe(true);
  });

  it("where a cell is a formula", async () => {
    const live = property("live", 500, anyLines, (some) =>
      wrongInCsv(csvOf(some).replaceAll(`"'`, `"`), some).find((wrong) => wrong.startsWith("live")),
    );
    expect((await live.check({ numRuns: 500 })).failed).toBe(true);
  });
});
