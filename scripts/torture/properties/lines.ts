import fc from "fast-check";
import { csvOf } from "../../../src/packet/formats/csv.ts";
import { workbookOf } from "../../../src/packet/formats/workbook/workbook-of.ts";
import type { ItemLines } from "../../../src/packet/item-lines/item-lines.ts";
import type { TableCell } from "../../../src/values/csv.ts";
import { words } from "../hostile/hostile-packets.ts";
import { wrongInCsv, wrongInWorkbook } from "../hostile/look-at-lines.ts";
import { anyText, type Property, property } from "./property.ts";

/** Half a character is none in a file of UTF-8; lines have none. */
const wholeText = anyText.map((text) => Buffer.from(text).toString());

const day = fc
  .date({ min: new Date("1900-03-01"), max: new Date("2199-12-31"), noInvalidDate: true })
  .map((date) => ({ day: date.toISOString().slice(0, 10) }));
const cell: fc.Arbitrary<TableCell> = fc.oneof(
  { weight: 4, arbitrary: wholeText.filter((text) => text !== "") },
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
  day,
  fc.constant(null),
);

/** Rows of two columns and more: one blank column alone is no line of a CSV file. */
export const anyLines: fc.Arbitrary<ItemLines> = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc
    .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 })
    .map((rows) => ({
      id: "order" as const,
      keys: Array.from({ length: width }, (_, at) => `k${at}`),
      rows: rows.map((row) => ["x", ...row.slice(1)]),
    })),
);

export const lines: Property[] = [
  property(
    "lines for the ERP as CSV, read by another program",
    500,
    anyLines,
    (some) => wrongInCsv(csvOf(some), some)[0],
  ),
  property(
    "lines for the ERP as XLSX, read by another program",
    60,
    anyLines,
    async (some) =>
      (await wrongInWorkbook(await workbookOf([some], words), [some], words("lines_cell_cut")))[0],
  ),
];
