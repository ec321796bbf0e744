import { describe, expect, it } from "vitest";
import { parseNumber } from "../../src/values/parse-number.ts";

describe("a typed number", () => {
  it.each([
    ["4", "en", 4],
    [" 1,200 ", "en", 1200],
    ["1,200.50", "en", 1200.5],
    ["-3", "en", -3],
    ["−3", "en", -3],
    [".5", "en", 0.5],
    ["1.200", "de", 1200],
    ["1.200,5", "de", 1200.5],
    ["2.5", "de", 2.5],
    ["1 200,5", "fr", 1200.5],
    ["1’200", "de-CH", 1200],
  ])("%j in %s is %d", (typed, language, number) => {
    expect(parseNumber(typed, language)).toBe(number);
  });

  it.each(["four", "4 pcs", "1,2,3", "--3", "1e5", "", ".", "1,20,000.5"])("%j is none", (typed) => {
    expect(parseNumber(typed, "en")).toBeUndefined();
  });
});
