import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../src/conditions/canonical.ts";
import type { Condition } from "../../src/conditions/condition.ts";
import { compileCondition } from "../../src/conditions/evaluate.ts";
import type { NamedField } from "../../src/conditions/naming.ts";
import { conditionOver, fields, settings } from "./any-condition.ts";

const [a, b, c, d]: [Condition, Condition, Condition, Condition] = [
  { has: ["f", "a"] },
  { has: ["f", "b"] },
  { is: ["g", 1] },
  { ltSetting: ["g", "floor"] },
];

/** An answer of that field's kind: one a condition may name, another one, or none. */
const answerTo = ({ kind, options = [] }: NamedField): fc.Arbitrary<unknown> => {
  const offered = [...options.map(({ value }) => value), "another"];
  const given: fc.Arbitrary<unknown> =
    kind === "yesno"
      ? fc.boolean()
      : kind === "multichoice"
        ? fc.subarray(offered)
        : kind === "choice"
          ? fc.constantFrom(...offered)
          : kind === "number" || kind === "percent"
            ? fc.oneof(fc.constantFrom(0, -0, 5, 22), fc.double({ noNaN: true }))
            : fc.string();
  return fc.option(given, { nil: undefined });
};

describe("the canonical form", () => {
  it.each<[string, Condition, Condition]>([
    ["flattens groups of one kind", { any: [c, { any: [a, { any: [d] }] }] }, { any: [c, a, d] }],
    ["keeps groups of the other kind", { any: [c, { all: [a, b] }] }, { any: [c, { all: [a, b] }] }],
    ["unwraps a group of one", { all: [{ any: [c] }] }, c],
    ["undoes not not", { not: { not: { not: c } } }, { not: c }],
    ["says no for not yes", { not: { is: ["f", true] } }, { is: ["f", false] }],
    [
      "joins options of one field",
      { any: [a, { hasAny: ["f", ["b", "a"]] }] },
      { hasAny: ["f", ["a", "b"]] },
    ],
    ["leaves them beside others", { any: [a, b, c] }, { any: [a, b, c] }],
    ["compares with one value simply", { in: ["g", [1, 1]] }, c],
    ["leaves all of them apart", { all: [a, b] }, { all: [a, b] }],
    ["turns an empty group round", { not: { any: [] } }, { all: [] }],
  ])("%s", (_, condition, form) => {
    expect(canonical(condition)).toEqual(form);
  });

  it("says the same of any answers, and is its own canonical form", () => {
    const anything = fc
      .tuple(fields, settings)
      .chain(([over, limits]) =>
        fc.tuple(
          conditionOver(over, limits),
          fc.tuple(...over.map(answerTo)),
          fc.constant(new Map(over.map(({ id }, at) => [id, at]))),
          fc.constant(Object.fromEntries(limits.map(({ id, value }) => [id, value]))),
        ),
      );
    fc.assert(
      fc.property(anything, ([condition, answers, places, values]) => {
        const read = (id: string) => answers[places.get(id) as number];
        const form = canonical(condition);
        expect(compileCondition(form)(read, values)).toBe(compileCondition(condition)(read, values));
        expect(canonical(form)).toEqual(form);
      }),
      { numRuns: 500 },
    );
  });
});
