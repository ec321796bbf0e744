import type { Cell, Workbook } from "../../../src/playbook/exchange/workbook.ts";
import { cellText, longestCell } from "../../../src/values/cell-text.ts";
import { failed, ok, type Result } from "../../../src/values/result.ts";

export const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Twenty times a playbook of 1,000 questions, and what it may unpack to. */
const largestFile = 10_000_000;
const largestUnpacked = 100_000_000;

const widthOf = (column: Cell[]): number =>
  Math.min(60, Math.max(10, ...column.slice(0, 50).map((cell) => String(cell ?? "").length + 2)));

/** A workbook as an XLSX file: text stays text, whatever it begins with, and the first row stays in view. Problem sheet-cell-long. */
export async function writeSpreadsheet(workbook: Workbook): Promise<Result<Blob>> {
  const long = workbook.some(({ rows }) =>
    rows.some((row) => row.some((cell) => lengthOf(cell) > longestCell)),
  );
  if (long) return failed("sheet-cell-long", longestCell);
  const { default: write } = await import("write-excel-file/universal");
  const sheets = workbook.map(({ name, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: (rows[0] ?? []).map((_, at) => ({ width: widthOf(rows.map((row) => row[at] ?? null)) })),
    data: rows.map((row, at) => row.map((cell) => written(cell, at === 0))),
  }));
  return ok(await write(sheets).toBlob());
}

const lengthOf = (cell: Cell): number => (typeof cell === "string" ? cellText(cell).length : 0);

const written = (cell: Cell, isHead: boolean) => {
  if (cell === null) return null;
  const value = typeof cell === "string" ? cellText(cell) : cell;
  return isHead ? { value, fontWeight: "bold" as const } : { value, alignVertical: "top" as const };
};

/**
 * Reads an XLSX file from anybody. Formulas are not run: a cell is what the file says it was. Problems: sheet-too-large,
 * sheet-unreadable.
 */
export async function readSpreadsheet(file: Blob): Promise<Result<Workbook>> {
  if (file.size > largestFile) return failed("sheet-too-large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const { unzipSync } = await import("fflate");
    let unpacked = 0;
    // Only counts: a file of a few bytes may claim to hold a disk full.
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        unpacked += originalSize;
        return false;
      },
    });
    if (unpacked > largestUnpacked) return failed("sheet-too-large");
    const { default: read } = await import("read-excel-file/universal");
    const sheets = await read(bytes.buffer, { trim: false });
    return ok(sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(asCell)) })));
  } catch {
    return failed("sheet-unreadable");
  }
}

/** A cell that looks like a date to a spreadsheet holds no answer of ours: its day will do as a text. */
const asCell = (cell: unknown): Cell => {
  if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? null : cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : null;
};
