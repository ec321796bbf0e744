import * as z from "zod/mini";
import { conditionSchema } from "../conditions/condition.ts";
import { limitsSchema, optionSchema } from "../field-kinds/field-shape.ts";
import { needBySchema } from "./need-by.ts";

/** "constructor" is what every object of ours has already: an answer under that name would seem to be there from the start. */
export const idSchema = z.string().check(z.regex(/^(?!constructor$)[a-z0-9][a-z0-9-]{0,59}$/));
const words = z.string().check(z.minLength(1), z.maxLength(1000));

/** Levels: 1 essential, 2 standard, 3 full. */
export const levelSchema = z.union([z.literal(1), z.literal(2), z.literal(3)]);
export type Level = z.infer<typeof levelSchema>;

const shape = {
  id: idSchema,
  /** Short, as a heading on the packet: "Their part". */
  label: words,
  /** As the rep reads it. */
  question: words,
  /** What goes wrong without the answer. */
  why: z.optional(words),
  /** Name of a field kind. A name this release does not know is reported by `check-playbook`, not refused. */
  kind: z.string(),
  options: z.optional(z.array(optionSchema)),
  units: z.optional(z.array(z.string())),
  limits: z.optional(limitsSchema),
  /** The stage from which on it is due; null: never required. */
  dueFrom: z.nullable(z.string()),
  /** Who must supply the answer: "rep", "estimator"… */
  owner: words,
  level: levelSchema,
  askedWhen: z.optional(conditionSchema),
};

/** A column of a table. Its condition reads the other columns of its own row. */
export const columnSchema = z.object({
  ...shape,
  /** Departments that may see it, where that is fewer than read the table. */
  readers: z.optional(z.array(z.string())),
});

/** Where an answer may come from when the CRM page shows it. */
export const prefillSchema = z.union([
  /** A path into the record: "deal.owner", "account.shippingAddress". */
  z.strictObject({ from: z.string() }),
  /** Rows from the record's product lines; per column the name of a line's property. */
  z.strictObject({ lines: z.record(z.string(), z.string()) }),
  /** A number the system makes: "expected-receipt". */
  z.strictObject({ mint: z.literal("expected-receipt") }),
  /** Options offered, never taken by themselves, when a property of the record has that value or is abroad. */
  z.strictObject({
    suggest: z.array(z.object({ option: z.string(), when: z.string(), is: z.optional(z.string()) })),
  }),
]);

/** One thing a department needs. */
export const fieldSchema = z.object({
  ...shape,
  /** The department that owns the question. */
  department: z.string(),
  /** The departments whose page shows the answer; nobody: the question is rubbish by definition. */
  readers: z.array(z.string()),
  /** Safety and legal: asked at every level, cannot be retired. */
  locked: z.boolean(),
  /** By when, once it is due; without it, or while its dates are not known, as its stage says. */
  needBy: z.optional(needBySchema),
  prefill: z.optional(prefillSchema),
  /** Of a long text: each of its lines is a promise, with how firm it is and for whom where somebody said so. */
  lines: z.optional(z.literal("promises")),
  columns: z.optional(z.array(columnSchema)),
  /** Columns that are asked no more; what was given in them keeps its name. */
  retiredColumns: z.optional(z.array(columnSchema)),
});

export type Field = z.infer<typeof fieldSchema>;
export type Column = z.infer<typeof columnSchema>;
export type Prefill = z.infer<typeof prefillSchema>;
