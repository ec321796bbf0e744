import * as z from "zod/mini";

/** A value a choice, number or yes/no can be compared with. */
const literal = z.union([z.string(), z.number(), z.boolean()]);

/** Deepest nesting of groups a playbook may hold; a manager's "A and (B or C)" needs two. */
export const deepestCondition = 12;

/**
 * When something is asked, as data. The first member of each pair is a field's id (in a table column: a column of the same
 * row). `ltSetting` compares with a setting of the playbook.
 */
export type Condition =
  | { has: [string, string] }
  | { hasAny: [string, string[]] }
  | { is: [string, string | number | boolean] }
  | { in: [string, (string | number | boolean)[]] }
  | { ltSetting: [string, string] }
  | { any: Condition[] }
  | { all: Condition[] }
  | { not: Condition };

export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ has: z.tuple([z.string(), z.string()]) }),
    z.strictObject({ hasAny: z.tuple([z.string(), z.array(z.string())]) }),
    z.strictObject({ is: z.tuple([z.string(), literal]) }),
    z.strictObject({ in: z.tuple([z.string(), z.array(literal)]) }),
    z.strictObject({ ltSetting: z.tuple([z.string(), z.string()]) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);

/** The fields a condition reads, each once. */
export function fieldsRead(condition: Condition): string[] {
  if ("any" in condition) return unique(condition.any.flatMap(fieldsRead));
  if ("all" in condition) return unique(condition.all.flatMap(fieldsRead));
  if ("not" in condition) return fieldsRead(condition.not);
  return [Object.values(condition)[0]?.[0] as string];
}

const unique = (ids: string[]): string[] => [...new Set(ids)];
