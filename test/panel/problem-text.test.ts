import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemText } from "../../extension/ui/problem-text.ts";
import { wordsFromMessages } from "../../src/values/words.ts";

const messages = JSON.parse(
  readFileSync(new URL("../../extension/public/_locales/en/messages.json", import.meta.url), "utf8"),
);
const words = wordsFromMessages("en", messages);

describe("the sentence for a problem", () => {
  it("writes numbers and days as people do", () => {
    expect(problemText({ code: "text-too-long", params: [40, 10000] }, words)).toBe(
      "Too long: at most 40 characters, this has 10,000.",
    );
    expect(problemText({ code: "date-before-close", params: ["2026-11-20"] }, words)).toBe(
      "This is before the deal closes (Fri, Nov 20, 2026).",
    );
  });

  it("is not driven off the screen by a name out of somebody's file", () => {
    const said = problemText({ code: "packet-broken", params: ["x".repeat(1_000_000)] }, words);
    expect(said.length).toBeLessThan(400);
    expect(said).toContain("Ask whoever sent it");
  });

  it("says something even of a problem nobody wrote a sentence for", () => {
    expect(problemText({ code: "brand-new" }, words)).toBe("Something is not right here (brand-new).");
  });
});
