import fc from "fast-check";
import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { problemText } from "../../extension/ui/problem-text.ts";
import { canonical } from "../../src/conditions/canonical.ts";
import type { Condition } from "../../src/conditions/condition.ts";
import { describeCondition } from "../../src/conditions/describe.ts";
import { makeNaming } from "../../src/conditions/naming.ts";
import { parseCondition } from "../../src/conditions/parse-words.ts";
import { conditionNaming } from "../../src/playbook/condition-naming.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { type Words, wordsFromMessages } from "../../src/values/words.ts";
import { playbookAndCondition } from "./any-condition.ts";

const words = wordsFromMessages("en", messages);
/** English in another order of words: what a translation may do to the sentences. */
const inOtherWords = (language: string, sentences: Record<string, string>): Words =>
  wordsFromMessages(language, {
    ...messages,
    ...Object.fromEntries(Object.entries(sentences).map(([key, message]) => [key, { message }])),
  });
const german = inOtherWords("de", {
  condition_name: "„$1“",
  condition_has: "$1 enthält $2",
  condition_has_not: "$1 enthält nicht $2",
  condition_is: "$1 ist $2",
  condition_is_not: "$1 ist nicht $2",
  condition_not: "es trifft nicht zu, dass $1",
});
const japanese = inOtherWords("ja", {
  condition_name: "「$1」",
  condition_yes: "$1がはい",
  condition_no: "$1がいいえ",
  condition_has: "$1に$2が含まれる",
  condition_has_not: "$1に$2が含まれない",
  condition_is: "$1が$2である",
  condition_is_not: "$1が$2でない",
  condition_below: "$1が$2未満",
  condition_not_below: "$1が$2以上",
  condition_above: "$1が$2より大きい",
  condition_not_above: "$1が$2以下",
  condition_not: "$1ではない",
  condition_always: "いつも",
  condition_never: "決してない",
});
const valueFirst = inOtherWords("en", {
  condition_has: "$2 among $1",
  condition_has_not: "$2 not among $1",
  condition_is: "$2 answers $1",
  condition_is_not: "$2 does not answer $1",
  condition_below: "$2 exceeds $1",
  condition_not_below: "$2 does not exceed $1",
  condition_above: "$2 falls short of $1",
  condition_not_above: "$2 does not fall short of $1",
});

const readBack = (words: Words, numRuns: number) =>
  fc.assert(
    fc.property(playbookAndCondition, ({ over, limits, condition }) => {
      const naming = makeNaming(over, limits, words);
      const sentence = describeCondition(condition, naming, words);
      expect(parseCondition(sentence, naming, words), sentence).toEqual({ ok: true, value: condition });
    }),
    { numRuns },
  );

const playbook = starterPlaybook();
const naming = conditionNaming(playbook, words);
const parsed = (text: string) => parseCondition(text, naming, words);
const problem = (text: string): string => {
  const result = parsed(text);
  return result.ok ? `read as ${JSON.stringify(result.value)}` : problemText(result.problem, words);
};

describe("a condition's words", () => {
  it("give the same condition, whatever things are called", () => readBack(words, 300));

  it.each([
    ["the words of another language", german],
    ["a language with the verb at the end and no spaces", japanese],
    ["a language that says the value first", valueFirst],
  ])("give the same condition in %s", (_, translated) => readBack(translated, 100));

  it.each(["th", "zh", "fa", "es"])("give the same condition in the lists of %s", (language) =>
    readBack(wordsFromMessages(language, messages), 60),
  );

  it("are read back for everything the starter playbook asks", () => {
    const all = playbook.fields.flatMap((field) => [
      { naming, askedWhen: field.askedWhen },
      ...(field.columns ?? []).map(({ askedWhen }) => ({
        naming: conditionNaming(playbook, words, field.columns),
        askedWhen,
      })),
    ]);
    const conditions = all.filter(({ askedWhen }) => askedWhen !== undefined);
    expect(conditions.length).toBeGreaterThan(60);
    for (const { naming, askedWhen } of conditions) {
      const sentence = describeCondition(askedWhen as Condition, naming, words);
      expect(parseCondition(sentence, naming, words)).toEqual({
        ok: true,
        value: canonical(askedWhen as Condition),
      });
    }
  });
});

describe("a condition a person types", () => {
  const rushOrRma: Condition = { hasAny: ["job-flags", ["rush", "rma"]] };
  it.each<[string, Condition]>([
    ['"Special about this job" includes Rush or Return for repair (RMA)', rushOrRma],
    ["when  «special ABOUT this  job»  Includes rush, or rma", rushOrRma],
    ["Asked when “Special about this job” includes Rush or Return for repair (RMA).", rushOrRma],
    ["job-flags includes rush or rma", rushOrRma],
    ["Special about this job includes “Rush” [rush], Return for repair (RMA)", rushOrRma],
    ["“A label changed since” [job-flags] includes Rush or rma", rushOrRma],
    ["“Estimated margin” is below 12,5 %", { lt: ["estimated-margin", 12.5] }],
    ["“Estimated margin” is at least 1,200", { not: { lt: ["estimated-margin", 1200] } }],
    [
      "“Estimated margin” is below the margin floor (99)",
      { ltSetting: ["estimated-margin", "marginFloorPct"] },
    ],
    ["“Estimated margin” is below marginFloorPct", { ltSetting: ["estimated-margin", "marginFloorPct"] }],
    [
      "it is not so that (job-flags includes rush and (“Estimated margin” is above 5 or job-flags includes rma))",
      {
        not: {
          all: [
            { has: ["job-flags", "rush"] },
            { any: [{ gt: ["estimated-margin", 5] }, { has: ["job-flags", "rma"] }] },
          ],
        },
      },
    ],
  ])("%s", (text, condition) => {
    expect(parsed(text), problem(text)).toEqual({ ok: true, value: condition });
  });

  it.each([
    ["", "No condition is written here."],
    [
      "“Speciel about this jb” includes Rush",
      "called “Speciel about this jb”. Did you mean “Special about this job”?",
    ],
    ["“Foo” is answered yes", "At the beginning: nothing that can be asked here is called “Foo”."],
    [
      "“Special about this job” includes Foo",
      "After ‘… about this job” includes’: “Foo” is no choice of “Special about this job”. Choices: ",
    ],
    ["“Special about this job” includes Rush or Foo", "job” includes Rush or’: “Foo” is no choice of"],
    [
      "“Special about this job” includes Rush or “Foo” is answered yes",
      "or’: nothing that can be asked here is called “Foo”.",
    ],
    [
      "“Special about this job” smells of Rush",
      "job”’: it is not said how “Special about this job” is compared. It can be: … includes …",
    ],
    [
      "“Special about this job” is Rush",
      "“Special about this job” cannot be compared like that. It can be: … includes …; … does not include ….",
    ],
    ["“Estimated margin” is below the floor", "“the floor” is neither a number nor a setting. Settings: "],
    ["“Estimated margin” is above the margin floor (22)", "“the margin floor (22)” is not a number."],
    [
      "job-flags includes rush and job-flags includes rma or job-flags includes export",
      "“and” and “or” stand side by side.",
    ],
    [
      "job-flags includes rush, “Estimated margin” is above 5",
      "write “and” or “or” before the last comparison.",
    ],
    ["“Estimated margin” is above 5 or 6", "nothing that can be asked here is called “6”."],
    ["(job-flags includes rush", "a bracket that was opened is not closed here"],
    ["job-flags includes rush)", "“)” is not understood."],
    ["job-flags includes rush and", "nothing follows."],
    [
      "it is not so that job-flags includes rush and estimated-margin is above 5",
      "put brackets around everything that is not so.",
    ],
    [
      `${"(".repeat(40)}job-flags includes rush${")".repeat(40)}`,
      "more than 12 brackets stand inside each other.",
    ],
  ])("%s: says what is wrong, and where", (text, sentence) => {
    expect(problem(text)).toContain(sentence);
  });

  it("says of a question that is not asked any more that it is retired, and still calls it by its name", () => {
    const gone = { id: "old", label: "Old", kind: "yesno" };
    const naming = makeNaming([], [], words, [gone]);
    expect(describeCondition({ is: ["old", true] }, naming, words)).toBe("“Old” [old] is answered yes");
    const result = parseCondition("“Old” [old] is answered yes", naming, words);
    expect(result.ok ? "" : problemText(result.problem, words)).toContain("“Old” is retired");
  });

  it("never throws, and takes its time for no text", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(typeof parsed(text).ok).toBe("boolean");
      }),
    );
    for (const text of ["(", "“", "job-flags includes ", "a, ", "not "].map((piece) => piece.repeat(2000)))
      expect(parsed(text).ok).toBe(false);
  });
});
