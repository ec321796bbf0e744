import { describe, expect, it } from "vitest";
import { numberFrom, patternProblem, repCode } from "../../src/inbound/numbering.ts";

describe("a number", () => {
  const parts = { year: 2026, rep: "JR", counter: 147 };

  it.each([
    ["ER-{yy}-{rep}{nnnn}", "ER-26-JR0147"],
    ["{nnnnnn}/{yy}", "000147/26"],
    // Every deal would get the same one.
    ["ER-{yy}-", "ER-26-0147"],
  ])("of the pattern %s", (pattern, number) => expect(numberFrom(pattern, parts)).toBe(number));

  it("carries the rep's initials, where there are letters for them", () => {
    expect(["J. Rivera", "ana-maria de la cruz", "李", undefined].map(repCode)).toEqual([
      "JR",
      "AMD",
      "",
      "",
    ]);
  });

  it("is refused a pattern that says something else than it seems to, or does not fit a label", () => {
    expect(["ER-{yy}-{rep}{nnnn}", "{nnnnnn}/{yy}", "ER-"].map(patternProblem)).toEqual([null, null, null]);
    for (const pattern of ["{month}", "{yy}{yy}", "{nn}{nnnn}", "{yy", "{}"])
      expect(patternProblem(pattern)).toBe("unknown-part");
    expect(["ÄB{nnnn}", "A B", "<b>"].map(patternProblem)).toEqual(["sign", "sign", "sign"]);
    expect(patternProblem(`${"A".repeat(20)}{nnnn}`)).toBeNull();
    expect(patternProblem(`${"A".repeat(21)}{nnnn}`)).toBe("long");
  });
});
