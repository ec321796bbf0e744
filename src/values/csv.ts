import { type IsoDay, isIsoDay } from "./dates.ts";

/** A text (a code is one: "0042" keeps its zeros), a number, a day, or nothing. */
export type TableCell = string | number | { day: IsoDay } | null;

/**
 * What begins a formula in a spreadsheet (OWASP ASVS 1.2.10, with the wide forms of East Asian keyboards), blanks and what nobody sees
 * before it or not.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is on that list.
const beginsFormula = /^([\s\p{C}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n\u0000])/u;

/** The text as no spreadsheet takes it for a formula: what would begin one gets an apostrophe before it. */
export const formulaSafe = (text: string): string => (beginsFormula.test(text) ? `'${text}` : text);

/**
 * Rows as CSV (RFC 4180): CRLF, UTF-8 with its mark so that a spreadsheet knows. Every text is quoted and nothing else is, so
 * that an import can tell a code from a number or a day: "0042" keeps its zeros. A few lines of our own and no library: the known
 * ones are a hundred times that, and what they call safe leaves out the wide forms. A reader that is not ours reads it back in
 * the tests.
 */
export const csvText = (rows: TableCell[][]): string =>
  `\uFEFF${rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;

const csvCell = (cell: TableCell): string =>
  typeof cell === "string" && cell !== "" ? `"${formulaSafe(cell).replaceAll('"', '""')}"` : plainCell(cell);

/** A number without grouping, a day as ISO has it. */
export function plainCell(cell: TableCell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.day : String(cell);
}

/** A day; a text that should be one and is not stays a text. Nothing stays nothing. */
export const dayCell = (text: string | undefined): TableCell =>
  text === undefined ? null : isIsoDay(text) ? { day: text } : text;
