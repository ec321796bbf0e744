import * as z from "zod/mini";

/**
 * A stored answer, as far as everything that reads it relies on: which state, and a value of plain data. What a question takes of it
 * is judged anew whenever it is shown, as after any change of the playbook.
 */
const short = z.string().check(z.maxLength(2000));

export const valueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.union([z.string(), z.record(z.string(), z.unknown())])),
  z.record(z.string(), z.unknown()),
]);

export const answerSchema = z.discriminatedUnion("state", [
  z.looseObject({
    state: z.literal("answered"),
    value: valueSchema,
    source: z.looseObject({ from: z.enum(["typed", "record", "profile", "system", "file"]) }),
  }),
  z.looseObject({ state: z.literal("not-applicable"), because: z.string() }),
  z.looseObject({
    state: z.literal("waiting"),
    on: short,
    by: z.optional(short),
    because: z.optional(z.string()),
  }),
  z.looseObject({ state: z.literal("assumed"), value: valueSchema, confirmWith: short }),
]);
