import * as z from "zod/mini";

/** A value a choice, number or yes/no can be compared with. */
const literal = z.union([z.string(), z.number(), z.boolean()]);
export type Literal = string | number | boolean;

/** Deepest nesting of groups a playbook may hold; a manager's "A and (B or C)" needs two. */
export const deepestCondition = 12;

/**
 * When something is asked, as data. The first member of each pair is a field's id (in a table column: a column of the same
 * row). `ltSetting` compares with a setting of the playbook, `lt` and `gt` with a number; "at least" and "at most" are `not`
 * around them.
 *
 * Numbers and percentages compare; quantities and money do not: 5 may be kilograms or pounds, dollars or euros, and a rule
 * that compared across units would be wrong without anybody seeing it.
 */
export type Condition =
  | { has: [string, string] }
  | { hasAny: [string, string[]] }
  | { is: [string, Literal] }
  | { in: [string, Literal[]] }
  | { lt: [string, number] }
  | { gt: [string, number] }
  | { ltSetting: [string, string] }
  | { any: Condition[] }
  | { all: Condition[] }
  | { not: Condition };

/** A condition that compares one answer, in no group. */
export type Comparison = Exclude<Condition, { any: unknown } | { all: unknown } | { not: unknown }>;

export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ has: z.tuple([z.string(), z.string()]) }),
    z.strictObject({ hasAny: z.tuple([z.string(), z.array(z.string())]) }),
    z.strictObject({ is: z.tuple([z.string(), literal]) }),
    z.strictObject({ in: z.tuple([z.string(), z.array(literal)]) }),
    z.strictObject({ lt: z.tuple([z.string(), z.number()]) }),
    z.strictObject({ gt: z.tuple([z.string(), z.number()]) }),
    z.strictObject({ ltSetting: z.tuple([z.string(), z.string()]) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

/** The comparisons inside a condition, in the order they are written. */
export function comparisonsIn(condition: Condition): Comparison[] {
  if ("any" in condition) return condition.any.flatMap(comparisonsIn);
  if ("all" in condition) return condition.all.flatMap(comparisonsIn);
  return "not" in condition ? comparisonsIn(condition.not) : [condition];
}

/** The field a comparison reads. */
export const fieldReadBy = (comparison: Comparison): string => Object.values(comparison)[0]?.[0] as string;

/** The fields a condition reads, each once. */
export const fieldsRead = (condition: Condition): string[] => [
  ...new Set(comparisonsIn(condition).map(fieldReadBy)),
];
