import { describe, expect, it } from "vitest";
import { cleanSelection } from "../../src/values/selected-text.ts";

const clean = (text: string, longest = 1000) => cleanSelection(text, longest).text;

describe("text selected on a page", () => {
  it("keeps its lines, and not the page's spacing", () => {
    expect(clean("  Gate 4\r\n\tCall   Dana \u00a0first  \n\n\n\nThen wait\u2028there ")).toBe(
      "Gate 4\nCall Dana first\n\nThen wait\nthere",
    );
  });

  it("loses what cannot be seen and turns text around", () => {
    expect(clean("a\u0000b\u202ec\u200bd\u2066e\ufefff\u0085g")).toBe("abcdefg");
  });

  it("keeps what other scripts and emoji are joined by", () => {
    for (const text of ["👩‍🔧", "می‌خواهم", "क्‍ष", "żółć"]) expect(clean(text)).toBe(text);
  });

  it("is cut where an answer ends, never within a character, and says so", () => {
    expect(cleanSelection("abcdef", 3)).toEqual({ text: "abc", cut: true });
    expect(cleanSelection("ab😀cd", 3)).toEqual({ text: "ab", cut: true });
    expect(cleanSelection("abc", 3)).toEqual({ text: "abc", cut: false });
  });

  it("takes a selection of 2 MB in its stride", () => {
    // Were its cost more than its length, the test would not end in its time.
    expect(clean("word \u0007".repeat(330_000), 20_000)).toHaveLength(19_999);
  });

  it("is nothing where only spaces were selected", () => {
    expect(clean(" \n\u200b\t ")).toBe("");
  });
});
