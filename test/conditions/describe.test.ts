import fc from "fast-check";
import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import type { Condition } from "../../src/conditions/condition.ts";
import { describeCondition, type Naming } from "../../src/conditions/describe.ts";
import { wordsFromMessages } from "../../src/values/words.ts";

const words = wordsFromMessages("en", messages);
const naming: Naming = {
  field: (id) => id.toUpperCase(),
  option: (_field, value) => `option ${value}`,
  setting: (id) => `the ${id}`,
};
const say = (condition: Condition): string => describeCondition(condition, naming, words);

describe("a condition in words", () => {
  it.each<[Condition, string]>([
    [{ has: ["flags", "a"] }, "“FLAGS” includes option a"],
    [{ not: { has: ["flags", "a"] } }, "“FLAGS” does not include option a"],
    [{ hasAny: ["flags", ["a", "b", "c"]] }, "“FLAGS” includes option a, option b, or option c"],
    [{ is: ["size", "big"] }, "“SIZE” is option big"],
    [{ not: { in: ["size", ["big", "huge"]] } }, "“SIZE” is not option big or option huge"],
    [{ is: ["open", true] }, "“OPEN” is answered yes"],
    [{ not: { is: ["open", true] } }, "“OPEN” is answered no"],
    [{ ltSetting: ["margin", "floor"] }, "“MARGIN” is below the floor"],
    [{ not: { ltSetting: ["margin", "floor"] } }, "“MARGIN” is not below the floor"],
    [{ any: [] }, "in no case"],
    [{ all: [] }, "in every case"],
    [{ not: { any: [] } }, "in every case"],
  ])("%j", (condition, sentence) => {
    expect(say(condition)).toBe(sentence);
  });

  it("joins several options of one question into one sentence", () => {
    expect(say({ any: [{ has: ["flags", "a"] }, { has: ["flags", "b"] }] })).toBe(
      "“FLAGS” includes option a or option b",
    );
    expect(say({ any: [{ has: ["flags", "a"] }, { has: ["other", "b"] }] })).toBe(
      "“FLAGS” includes option a or “OTHER” includes option b",
    );
  });

  it("keeps A and (B or C) apart from (A and B) or C", () => {
    const [a, b, c]: [Condition, Condition, Condition] = [
      { is: ["a", "x"] },
      { is: ["b", "x"] },
      { is: ["c", "x"] },
    ];
    expect(say({ all: [a, { any: [b, c] }] })).toBe(
      "“A” is option x and (“B” is option x or “C” is option x)",
    );
    expect(say({ any: [{ all: [a, b] }, c] })).toBe(
      "(“A” is option x and “B” is option x) or “C” is option x",
    );
    expect(say({ not: { any: [a, b] } })).toBe("it is not so that “A” is option x or “B” is option x");
  });

  it("puts every question it depends on into the sentence", () => {
    const leaf = fc.constantFrom<Condition>(
      { has: ["flags", "a"] },
      { is: ["size", "big"] },
      { ltSetting: ["margin", "floor"] },
    );
    const group = fc.tuple(fc.boolean(), fc.array(leaf, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(group, ([any, parts]) => {
        const sentence = say(any ? { any: parts } : { not: { all: parts } });
        for (const part of parts)
          expect(sentence).toContain((Object.values(part)[0] as [string])[0].toUpperCase());
      }),
    );
  });
});
