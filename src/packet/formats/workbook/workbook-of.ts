import { fittingCell } from "../../../values/cell-text.ts";
import type { TableCell } from "../../../values/csv.ts";
import type { Words } from "../../../values/words.ts";
import type { ItemLines } from "../../item-lines/item-lines.ts";

export const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Lines as an XLSX file: texts and codes stay texts, numbers and days are numbers and days, the keys stay in view. */
export async function workbookOf(all: ItemLines[], words: Words): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import("write-excel-file/universal");
  const sheets = all.map(({ id, keys, rows }) => ({
    sheet: words(`lines_sheet_${id}`),
    stickyRowsCount: 1,
    columns: keys.map((key, at) => ({ width: widthOf(key, rows, at) })),
    data: [
      keys.map((key) => ({ value: key, type: String, fontWeight: "bold" as const })),
      ...rows.map((row) => row.map((cell) => workbookCell(cell, words("lines_cell_cut")))),
    ],
  }));
  const file = await write(sheets).toBlob();
  return packedAlike(new Uint8Array(await file.arrayBuffer()));
}

/** Excel has no days before March 1900: it counts a 29th of February that never was. */
const firstDay = "1900-03-01";

function workbookCell(cell: TableCell, cutMark: string) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "object" && cell.day >= firstDay)
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  const text = typeof cell === "object" ? cell.day : cell;
  // "@": what is typed over it later stays a text too.
  return { value: fittingCell(text, cutMark), type: String, format: "@" };
}

/** As wide as what is in it, within what a screen shows. */
const widthOf = (key: string, rows: TableCell[][], at: number): number =>
  rows
    .slice(0, 50)
    .map((row) => row[at] ?? null)
    .reduce<number>(
      (width, cell) => Math.max(width, typeof cell === "string" ? Math.min(cell.length + 2, 50) : 12),
      key.length + 3,
    );

/** Without the time it was packed at, so that the same packet always gives the same bytes. */
async function packedAlike(file: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const { unzipSync, zipSync } = await import("fflate");
  return zipSync(unzipSync(file), { mtime: "1980-01-01T00:00:00" }) as Uint8Array<ArrayBuffer>;
}
