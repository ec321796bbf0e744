import * as z from "zod/mini";

/** One thing two packets say differently, in words, with whoever may read it. "": nothing was there. */
export const changeSchema = z.object({
  kind: z.enum(["answer", "cell", "row-added", "row-removed", "fact", "company", "warning"]),
  /** Names the place: "ship-to", "order-lines/line-2/quantity", "record.amount", "company.docks/dock-3", "warning.credit". */
  path: z.string(),
  field: z.optional(z.string()),
  row: z.optional(z.string()),
  column: z.optional(z.string()),
  /** "HB-7731 · Quantity". */
  label: z.string(),
  /** The table it stands in: "Customer-supplied parts". */
  within: z.optional(z.string()),
  was: z.string(),
  now: z.string(),
  /** A warning that stops work, now or before. */
  stop: z.optional(z.literal(true)),
  readers: z.array(z.string()),
});

/** What a new revision asks of a department that may hold the one before. */
const revisedDepartmentSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** stop: work that goes by the old page is wrong; reprint: take the new page; none: nothing it reads has changed. */
  action: z.enum(["stop", "reprint", "none"]),
  /** It has no page in the new revision any more. */
  withdrawn: z.optional(z.literal(true)),
  /** It had none in the revision before. */
  added: z.optional(z.literal(true)),
});

/** Package ids by what becomes of their labels. Unchanged ones are kept. */
const revisedLabelsSchema = z.object({
  replace: z.array(z.string()),
  print: z.array(z.string()),
  destroy: z.array(z.string()),
  keep: z.array(z.string()),
});

/** What a revision changes against the one it supersedes; frozen with it. */
export const revisesSchema = z.object({
  /** The superseded revision, and the hash of its whole packet. */
  revision: z.string(),
  hash: z.string(),
  reason: z.string(),
  /** From when or for what it holds: "immediately", "every receipt from 2026-11-21". */
  effectivity: z.string(),
  changes: z.array(changeSchema),
  departments: z.array(revisedDepartmentSchema),
  /** Null: no goods with labels come in, or this department does not read of them. */
  labels: z.nullable(revisedLabelsSchema),
  /** The customer's instruction sheet says otherwise now and is sent again. */
  resendInstructions: z.boolean(),
});

export type Change = z.infer<typeof changeSchema>;
export type Revises = z.infer<typeof revisesSchema>;
export type RevisedDepartment = z.infer<typeof revisedDepartmentSchema>;
export type RevisedLabels = z.infer<typeof revisedLabelsSchema>;
export type Action = RevisedDepartment["action"];
