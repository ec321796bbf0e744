import fc from "fast-check";
import { canonical } from "../../src/conditions/canonical.ts";
import type { Condition, Literal } from "../../src/conditions/condition.ts";
import type { NamedField, NamedSetting } from "../../src/conditions/naming.ts";

/** What a manager may call things: pieces of our own sentences, quotes, brackets, other scripts, and the same name twice. */
const piece = fc.constantFrom(
  "Contact",
  "Rush",
  "A",
  "B",
  "or",
  "and",
  "is",
  "is not",
  "includes",
  "at least",
  "answered yes",
  "not",
  "when",
  "in every case",
  "in no case",
  "it is not so that",
  "nothing chosen yet",
  "“A” is B",
  "“",
  "”",
  '"',
  "'",
  "(",
  ")",
  "(RMA)",
  "[a]",
  "]",
  ",",
  ", or",
  ".",
  "5",
  "1,200",
  "…",
  "$1",
  "שם הלקוח",
  "مندوب",
  "‏",
  "部品",
  "İ",
);
const label = fc
  .array(piece, { minLength: 1, maxLength: 3 })
  .chain((pieces) => fc.constantFrom(" ", "").map((space) => pieces.join(space)));
const anyLabel = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("Contact", "Special about this job", "A", "B", "Rush") },
  { weight: 3, arbitrary: label },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 8 }) },
);
const option = fc.record({
  value: fc.oneof(fc.constantFrom("a", "b", "or", "A", "x]y", "5", " a"), fc.string({ maxLength: 4 })),
  label: anyLabel,
});
const options = fc.uniqueArray(option, { minLength: 1, maxLength: 5, selector: ({ value }) => value });

const kinds = ["text", "date", "number", "percent", "yesno", "choice", "multichoice"];
const field = fc.record({ kind: fc.constantFrom(...kinds), label: anyLabel, options });
export const fields: fc.Arbitrary<NamedField[]> = fc.array(field, { minLength: 1, maxLength: 5 }).map((all) =>
  all.map(({ kind, label: name, options: offered }, at) => ({
    id: ["a", "b", "contact", "or", "rush"][at] as string,
    label: name,
    kind,
    ...(kind.endsWith("choice") ? { options: offered } : {}),
  })),
);
export const settings: fc.Arbitrary<NamedSetting[]> = fc.uniqueArray(
  fc.record({
    id: fc.oneof(fc.constantFrom("floor", "5", "a b", "x]"), fc.string({ maxLength: 4 })),
    label: fc.oneof(fc.constantFrom("the floor", "the floor (22)", "22"), anyLabel),
    value: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant("US")),
  }),
  { maxLength: 3, selector: ({ id }) => id },
);

const numbers = fc.oneof(
  fc.integer({ min: -2000, max: 2_000_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const texts = fc.oneof(fc.constantFrom("US", 'a "b" c', "a”", "““", "x  y", ""), fc.string());

/** A comparison the field's kind can make, with values it offers. */
function comparison(one: NamedField, limits: NamedSetting[]): fc.Arbitrary<Condition> {
  const { id } = one;
  const values: fc.Arbitrary<Literal> = one.options
    ? fc.constantFrom(...one.options.map(({ value }) => value))
    : one.kind === "yesno"
      ? fc.boolean()
      : one.kind === "number" || one.kind === "percent"
        ? numbers
        : texts;
  const several = fc.array(values, { maxLength: 4 });
  const is = [
    values.map((value): Condition => ({ is: [id, value] })),
    several.map((all): Condition => ({ in: [id, all] })),
  ];
  const has = [
    values.map((value): Condition => ({ has: [id, value as string] })),
    several.map((all): Condition => ({ hasAny: [id, all as string[]] })),
  ];
  const below = [
    numbers.map((limit): Condition => ({ lt: [id, limit] })),
    numbers.map((limit): Condition => ({ gt: [id, limit] })),
    ...limits.map((limit) => fc.constant<Condition>({ ltSetting: [id, limit.id] })),
  ];
  if (one.kind === "multichoice") return fc.oneof(...has);
  if (one.kind === "yesno") return fc.oneof(...is);
  return fc.oneof(...is, ...(one.kind === "number" || one.kind === "percent" ? below : has));
}

/** Any condition over these fields, in any form it could be written in. */
export function conditionOver(over: NamedField[], limits: NamedSetting[]): fc.Arbitrary<Condition> {
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.oneof(...over.map((one) => comparison(one, limits))),
      fc.array(tie("condition"), { maxLength: 3 }).map((any): Condition => ({ any })),
      fc.array(tie("condition"), { maxLength: 3 }).map((all): Condition => ({ all })),
      tie("condition").map((not): Condition => ({ not })),
    ),
  })).condition;
}

/** Fields, settings and a canonical condition over them. */
export const playbookAndCondition = fc
  .tuple(fields, settings)
  .chain(([over, limits]) =>
    conditionOver(over, limits).map((condition) => ({ over, limits, condition: canonical(condition) })),
  );
