import type { Problem } from "../../values/result.ts";

/** What a cell of a spreadsheet holds; null: nothing. Text is text, never a formula. */
export type Cell = string | number | boolean | null;
/** The first row names the columns. */
export type Sheet = { name: string; rows: Cell[][] };
export type Workbook = Sheet[];

/** Something in a workbook that cannot be used, with the place a person finds it at: rows are counted from 1, as on screen. */
export type CellError = { sheet: string; row: number; column?: string; problem: Problem };
