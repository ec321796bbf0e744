import fc from "fast-check";
import type { Answer } from "../../src/checklist/answer.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import type { Field } from "../../src/playbook/field.ts";

export const typed = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });

/** Some value of the field's kind, good or bad. */
export const anyAnswer = (field: Field): fc.Arbitrary<Answer | undefined> => {
  const options = (field.options ?? [{ value: "x" }]).map(({ value }) => value);
  const cell = (column: NonNullable<Field["columns"]>[number]): fc.Arbitrary<unknown> =>
    column.kind === "yesno"
      ? fc.boolean()
      : column.kind === "number"
        ? fc.nat(5)
        : fc.constantFrom("2026-12-01", "A");
  const values: Record<string, fc.Arbitrary<unknown>> = {
    number: fc.integer({ min: -5, max: 50 }),
    percent: fc.integer({ min: -5, max: 50 }),
    yesno: fc.boolean(),
    choice: fc.constantFrom(...options),
    multichoice: fc.subarray(options),
    date: fc.constantFrom("2026-11-20", "2027-01-11", "2027-03-26"),
    table: fc.array(
      fc
        .record(Object.fromEntries((field.columns ?? []).map((column) => [column.id, cell(column)])), {
          requiredKeys: [],
        })
        .map((cells) => ({ id: "r", cells })),
      { maxLength: 3 },
    ),
  };
  const value = values[field.kind] ?? fc.constantFrom("", "Something");
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constant<Answer>({ state: "not-applicable", because: "No" }) },
    { weight: 1, arbitrary: fc.constant<Answer>({ state: "waiting", on: "Somebody" }) },
    { weight: 6, arbitrary: value.map((one) => typed(one as Value)) },
  );
};
