import * as z from "zod/mini";

/** The record's own date, among references to questions. No question can be called so: ids are lower case. */
export const closeDateRef = "closeDate";

/** By when an answer is needed: working days in hand before a date that moves with the deal. */
export const needBySchema = z.object({
  /** Monday to Friday, no holidays; or the name of a setting that holds the number. */
  workingDays: z.union([z.number(), z.string()]),
  /**
   * Where the date stands: "closeDate" of the record, "field", "table.column" (every row). Of several dates the earliest counts;
   * those not known yet are left out.
   */
  before: z.union([z.string(), z.array(z.string()).check(z.minLength(1))]),
  /** What slips when the answer is late: "First arrival". Without it the label of the date that counts. */
  slips: z.optional(z.string().check(z.minLength(1), z.maxLength(60))),
});

/** Two years of work: more is a mistake. */
export const mostWorkingDays = 520;

export type NeedByRule = z.infer<typeof needBySchema>;

/** The places a rule looks at. */
export const anchorsOf = ({ before }: NeedByRule): string[] => (Array.isArray(before) ? before : [before]);
