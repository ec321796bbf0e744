import { formulaSafe, plainCell, type TableCell } from "../../values/csv.ts";
import type { ItemLines } from "./item-lines.ts";

/** Text for the clipboard: what an ERP's screen takes (tabs), and what a spreadsheet prefers (a table). */
export type CopiedLines = { text: string; html: string };

/** The rows, under their keys where that is wanted. No cell is taken for a formula. */
export function copiedLines({ keys, rows }: ItemLines, heading: boolean): CopiedLines {
  const all: TableCell[][] = heading ? [[...keys], ...rows] : rows;
  return {
    // A tab or a new line within a cell would begin another: screens know no quotes.
    text: all
      .map((row) => `${row.map((cell) => written(cell).replace(/\s+/g, " ")).join("\t")}\r\n`)
      .join(""),
    html: `<table>${all.map((row) => `<tr>${row.map(htmlCell).join("")}</tr>`).join("")}</table>`,
  };
}

const written = (cell: TableCell): string => (typeof cell === "string" ? formulaSafe(cell) : plainCell(cell));

/** Excel keeps a text's zeros where the cell's format says so, and LibreOffice where its own attribute does. */
function htmlCell(cell: TableCell): string {
  const kept = typeof cell === "string" ? ` style="mso-number-format:'\\@'" sdnum="1033;0;@"` : "";
  return `<td${kept}>${escaped(written(cell))}</td>`;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\r?\n/g, "<br>");
