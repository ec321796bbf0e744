import * as z from "zod/mini";
import { conditionSchema } from "../conditions/condition.ts";

/**
 * What stands on a department's packet page, as data, in the order of that department's work.
 *
 * Text is a template: `{field}`, `{table.column}`, `{contact.phone}`, `{figure}` are replaced by the answer as a person reads
 * it, `{record.account.name}` and `{company.docks}` by the record's and the company's. A line whose template names an answer
 * that is not there (or that the department must not see) is left out whole: no half sentences. `when` reads the effective
 * answers; a line without `when` always stands. Inside a row a name means the row's own cell first, then the field; a cell
 * that is due and empty shows as missing, a waiting one says on whom.
 */
const line = z.object({ text: z.string(), when: z.optional(conditionSchema) });

/** Rows of a table; those that meet `except` do not count (goods that go elsewhere). */
const rowsLeft = z.object({ table: z.string(), except: z.optional(conditionSchema) });

/** `whenRows`: the block stands only while one of these tables has a row left. */
const shown = { when: z.optional(conditionSchema), whenRows: z.optional(z.array(rowsLeft)) };

/** Which rows of one table: those that meet `only` and do not meet `except`. */
const chosenRows = {
  table: z.string(),
  only: z.optional(conditionSchema),
  except: z.optional(conditionSchema),
};

export const pageBlockSchema = z.discriminatedUnion("kind", [
  /** The page's own large heading: the first line that stands. Without one it is the record's name. */
  z.object({ kind: z.literal("headline"), lines: z.array(line), ...shown }),
  /** A heading with lines under it; left out when no line is left. `strong`: ruled off, for what must not be missed. */
  z.object({
    kind: z.literal("lines"),
    heading: z.optional(z.string()),
    strong: z.optional(z.boolean()),
    lines: z.array(line),
    ...shown,
  }),
  /** The big facts across the page: a caption, the fact, smaller lines under it. A fact that is due and not there says so. */
  z.object({
    kind: z.literal("facts"),
    facts: z.array(z.object({ caption: z.string(), fact: line, small: z.optional(z.array(line)) })),
    ...shown,
  }),
  /**
   * Rows of one table as a table. A column's cell is a template over the row's cells; a column that is empty in every row is
   * left out. `others`: caption of a last column for the cells that nothing on the page names, so that a column a manager
   * adds is printed; `leaveOut`: columns this department does not want.
   */
  z.object({
    kind: z.literal("rows"),
    heading: z.string(),
    ...chosenRows,
    columns: z.array(z.object({ caption: z.string(), cell: z.string(), small: z.optional(z.array(line)) })),
    others: z.optional(z.string()),
    leaveOut: z.optional(z.array(z.string())),
    ...shown,
  }),
  /** The same lines for each of the rows, loud when `strong`: dangerous goods. */
  z.object({
    kind: z.literal("each"),
    heading: z.string(),
    strong: z.optional(z.boolean()),
    ...chosenRows,
    lines: z.array(line),
    ...shown,
  }),
  /**
   * Large words where there is nothing: said when none of the tables has a row left. Silence and "nobody asked" look the same
   * on paper, so `unknown` is said instead while a table or a field of `decidedBy` is still open.
   */
  z.object({
    kind: z.literal("nothing"),
    text: z.string(),
    unknown: z.string(),
    decidedBy: z.array(z.string()),
    tables: z.array(rowsLeft),
    lines: z.optional(z.array(line)),
  }),
  /**
   * READY or NOT READY. Stands at the head of the page, whatever its place among the blocks: there every page has its open
   * items, its STOP lines and its warnings.
   */
  z.object({ kind: z.literal("readiness") }),
  /** A bar code (Code 128) of that text; under it the caption and, where given, the readable text. */
  z.object({
    kind: z.literal("barcode"),
    caption: z.string(),
    data: z.string(),
    readable: z.optional(z.string()),
    ...shown,
  }),
  /** The box that is filled in by hand at the dock. */
  z.object({ kind: z.literal("receipt"), packages: z.optional(z.string()), ...shown }),
  /** Steps that are signed by hand. */
  z.object({ kind: z.literal("signoffs"), heading: z.string(), steps: z.array(z.string()), ...shown }),
  /** The lines of a question whose lines are promises: each with how firm it is and for whom. */
  z.object({
    kind: z.literal("promises"),
    heading: z.string(),
    field: z.string(),
    strong: z.optional(z.boolean()),
    ...shown,
  }),
  /** Every assumed answer the department reads, each with boxes to agree or disagree and room for what it would cost. */
  z.object({ kind: z.literal("assumptions"), heading: z.string(), ...shown }),
  /** Every answer the department reads that no other block named, as a list of label and value. */
  z.object({ kind: z.literal("rest"), heading: z.string() }),
]);
export type PageBlock = z.infer<typeof pageBlockSchema>;
export type PageLine = z.infer<typeof line>;
export type RowsLeft = z.infer<typeof rowsLeft>;

/** A department's page. */
export const departmentPageSchema = z.object({
  /** What the page is, as a line above its headline: "Customer property coming in". */
  title: z.string(),
  blocks: z.array(pageBlockSchema),
  /** The day it works towards, named in the subject of an e-mail: the first of these dates (fields, columns, figures) that is known. */
  due: z.optional(z.array(z.string())),
  /**
   * Fields the page may show although the department is not among their readers: it does not wait for them, so they do not
   * count for its readiness. A column's own readers still hold.
   */
  alsoShows: z.optional(z.array(z.string())),
});

/** A value worked out from answers, named so that pages can show it. Blank when what it needs is blank. */
export const figureSchema = z.discriminatedUnion("kind", [
  /** The earliest of some dates, for example of every row of three tables; rows that meet `except` do not count. */
  z.object({
    id: z.string(),
    kind: z.literal("first-date"),
    of: z.array(z.string()),
    except: z.optional(conditionSchema),
  }),
  /** Days between two dates (fields, columns or figures); negative when late. */
  z.object({ id: z.string(), kind: z.literal("days-between"), from: z.string(), to: z.string() }),
  /** The day so many days after a date. */
  z.object({ id: z.string(), kind: z.literal("days-after"), from: z.string(), days: z.number() }),
  /** Sum of quantity × money over the rows of tables, per currency. */
  z.object({
    id: z.string(),
    kind: z.literal("sum-of-rows"),
    of: z.array(z.object({ quantity: z.string(), money: z.string() })),
  }),
]);
export type Figure = z.infer<typeof figureSchema>;
