import * as z from "zod/mini";
import { answerSchema, valueSchema } from "./answer-schema.ts";

/** What the rep said of one question, as it waits to be saved or to be decided about. */
const text = z.string();
const field = z.string().check(z.minLength(1), z.maxLength(1000));
const row = z.object({ id: text, cells: z.record(text, valueSchema), waiting: z.optional(z.unknown()) });
const wait = z.object({ on: text, by: z.optional(text) });

export const changeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("answer"),
    field,
    answer: z.nullable(answerSchema),
    why: z.optional(text),
    from: z.optional(z.literal("pack")),
  }),
  z.strictObject({ kind: z.literal("exception"), field, why: text }),
  z.strictObject({ kind: z.literal("cell"), field, row: text, column: text, value: z.nullable(valueSchema) }),
  z.strictObject({ kind: z.literal("wait"), field, row: text, column: text, wait: z.nullable(wait) }),
  z.strictObject({ kind: z.literal("add-row"), field, row, after: z.optional(z.nullable(text)) }),
  z.strictObject({ kind: z.literal("remove-row"), field, row: text }),
]);

const seq = z.int().check(z.nonnegative());
const at = z.string().check(z.maxLength(40));

/** Before the database could take it, beside it. */
export const saidSchema = z.strictObject({
  change: changeSchema,
  at,
  since: z.nullable(z.object({ seq, hash: text })),
});

/** After the database took a newer answer, with the deal. */
export const lateSchema = z.strictObject({ seq, at, change: changeSchema });
