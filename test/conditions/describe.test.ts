import fc from "fast-check";
import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import type { Condition } from "../../src/conditions/condition.ts";
import { describeCondition } from "../../src/conditions/describe.ts";
import { makeNaming } from "../../src/conditions/naming.ts";
import { wordsFromMessages } from "../../src/values/words.ts";

const words = wordsFromMessages("en", messages);
const options = ["a", "b", "c", "big", "huge", "x"].map((value) => ({ value, label: `option ${value}` }));
const pick = (id: string, kind = "choice") => ({ id, label: id.toUpperCase(), kind, options });
const naming = makeNaming(
  [
    pick("flags", "multichoice"),
    ...["size", "a", "b", "c", "other"].map((id) => pick(id)),
    { id: "open", label: "OPEN", kind: "yesno" },
    { id: "margin", label: "MARGIN", kind: "percent" },
    { id: "country", label: "COUNTRY", kind: "text" },
  ],
  [{ id: "floor", label: "the floor", value: 22 }],
  words,
);
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
    [{ ltSetting: ["margin", "floor"] }, "“MARGIN” is below the floor (22)"],
    [{ not: { ltSetting: ["margin", "floor"] } }, "“MARGIN” is at least the floor (22)"],
    [{ lt: ["margin", 12.5] }, "“MARGIN” is below 12.5"],
    [{ not: { lt: ["margin", 18500] } }, "“MARGIN” is at least 18,500"],
    [{ gt: ["margin", 0] }, "“MARGIN” is above 0"],
    [{ not: { gt: ["margin", -1] } }, "“MARGIN” is at most -1"],
    [{ in: ["country", ["US", 'the "other"']] }, '“COUNTRY” is “US” or “the ""other""”'],
    [{ hasAny: ["flags", []] }, "“FLAGS” includes nothing chosen yet"],
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
    expect(say({ not: { any: [a, b] } })).toBe("it is not so that (“A” is option x or “B” is option x)");
  });

  it("puts in quotes what could be misread, and the id beside what several are called", () => {
    const called = (...labels: string[]) => labels.map((label, at) => ({ value: `v${at}`, label }));
    const several = makeNaming(
      [
        { id: "one", label: "Contact", kind: "yesno" },
        { id: "two", label: "contact ", kind: "yesno" },
        {
          id: "pick",
          label: "The “special” one",
          kind: "choice",
          options: called(
            "Return for repair (RMA)",
            "Ours, approved",
            "Rail or road",
            "Not yet",
            "Same",
            "same",
          ),
        },
      ],
      [],
      words,
    );
    const sentence = (condition: Condition) => describeCondition(condition, several, words);
    expect(sentence({ all: [{ is: ["one", true] }, { is: ["two", false] }] })).toBe(
      "“Contact” [one] is answered yes and “contact ” [two] is answered no",
    );
    expect(sentence({ in: ["pick", ["v0", "v1", "v2", "v3", "v4"]] })).toBe(
      "“The ’special’ one” is Return for repair (RMA), “Ours, approved”, “Rail or road”, “Not yet”, or “Same” [v4]",
    );
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
