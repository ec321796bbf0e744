import * as z from "zod/mini";

/** One of the values a choice offers, with the words for it. Retired: offered no more, but it stays what was chosen before. */
export const optionSchema = z.object({
  value: z.string(),
  label: z.string(),
  retired: z.optional(z.literal(true)),
});

/** What a value must satisfy to be usable; every part is optional and read by the kinds it fits. */
export const limitsSchema = z.object({
  /** Numbers, money, percent, quantity: smallest and largest allowed, `above` excluding its bound. */
  min: z.optional(z.number()),
  max: z.optional(z.number()),
  above: z.optional(z.number()),
  whole: z.optional(z.boolean()),
  minLength: z.optional(z.number()),
  maxLength: z.optional(z.number()),
  /** A regular expression of the safe subset (see safe-pattern.ts), and an example of what fits. */
  pattern: z.optional(z.string()),
  example: z.optional(z.string()),
  /** Dates: not after today; after the record's close date. */
  notAfterToday: z.optional(z.boolean()),
  afterCloseDate: z.optional(z.boolean()),
  /** Contact, address: every group needs at least one of its parts. */
  needs: z.optional(z.array(z.array(z.string()))),
  /** Multi-choice: the answer that excludes the others. */
  exclusive: z.optional(z.string()),
});

export type Option = z.infer<typeof optionSchema>;
export type Limits = z.infer<typeof limitsSchema>;

/** The part of a field, or of a table's column, that a kind needs to know. */
export type FieldShape = {
  kind: string;
  options?: Option[] | undefined;
  units?: string[] | undefined;
  limits?: Limits | undefined;
  columns?: (FieldShape & { id: string })[] | undefined;
};
