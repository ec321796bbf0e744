import * as z from "zod/mini";
import { conditionSchema } from "../conditions/condition.ts";

/**
 * What stands on a department's packet page, as data, in the order of that department's work.
 *
 * Text is a template: `{field}`, `{table.column}`, `{contact.phone}`, `{figure}` are replaced by the answer as a person reads
 * it, `{record.name}` by the record's. A line whose template names an answer that is not there (or that the department must
 * not see) is left out whole: no half sentences. `when` reads the effective answers; a line without `when` always stands.
 */
const line = z.object({ text: z.string(), when: z.optional(conditionSchema) });

export const pageBlockSchema = z.discriminatedUnion("kind", [
  /** A heading with lines under it; left out when no line is left. `strong`: ruled off, for what must not be missed. */
  z.object({
    kind: z.literal("lines"),
    heading: z.optional(z.string()),
    strong: z.optional(z.boolean()),
    lines: z.array(line),
    when: z.optional(conditionSchema),
  }),
  /** The big facts across the page: a caption, the fact, a smaller line under it. */
  z.object({
    kind: z.literal("facts"),
    facts: z.array(z.object({ caption: z.string(), fact: line, small: z.optional(z.array(line)) })),
    when: z.optional(conditionSchema),
  }),
  /** Rows of one table. `except`: rows that meet it stand elsewhere. A column's cell is a template over the row's cells. */
  z.object({
    kind: z.literal("rows"),
    heading: z.string(),
    table: z.string(),
    only: z.optional(conditionSchema),
    except: z.optional(conditionSchema),
    columns: z.array(z.object({ caption: z.string(), cell: z.string(), small: z.optional(z.array(z.string())) })),
  }),
  /** Large words where there is nothing: said when none of the tables has a row (that `except` leaves). */
  z.object({
    kind: z.literal("nothing"),
    text: z.string(),
    tables: z.array(z.object({ table: z.string(), except: z.optional(conditionSchema) })),
  }),
  /** READY or NOT READY with the missing list of this department. */
  z.object({ kind: z.literal("readiness") }),
  /** STOP lines: the sense checks that stop this department. */
  z.object({ kind: z.literal("stops") }),
  /** A bar code (Code 128) of that text, with its caption. */
  z.object({ kind: z.literal("barcode"), caption: z.string(), data: z.string(), when: z.optional(conditionSchema) }),
  /** The box that is filled in by hand at the dock. */
  z.object({ kind: z.literal("receipt"), packages: z.optional(z.string()), when: z.optional(conditionSchema) }),
  /** Every answer the department reads that no block before named, as a list of label and value. */
  z.object({ kind: z.literal("rest"), heading: z.string() }),
]);
export type PageBlock = z.infer<typeof pageBlockSchema>;

/** A value worked out from answers, named so that pages can show it. Blank when what it needs is blank. */
export const figureSchema = z.discriminatedUnion("kind", [
  /** The earliest of some dates, for example of every row of three tables. */
  z.object({ id: z.string(), kind: z.literal("first-date"), of: z.array(z.string()) }),
  /** Days between two dates (fields, columns or figures); negative when late. */
  z.object({ id: z.string(), kind: z.literal("days-between"), from: z.string(), to: z.string() }),
  /** Sum of quantity × money over the rows of tables, per currency. */
  z.object({ id: z.string(), kind: z.literal("sum-of-rows"), of: z.array(z.object({ quantity: z.string(), money: z.string() })) }),
]);
export type Figure = z.infer<typeof figureSchema>;
