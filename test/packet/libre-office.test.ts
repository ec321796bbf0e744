import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/universal";
import { describe, expect, it } from "vitest";
import { csvOf } from "../../src/packet/formats/csv.ts";
import { workbookOf } from "../../src/packet/formats/workbook/workbook-of.ts";
import type { ItemLines } from "../../src/packet/item-lines/item-lines.ts";
import { libreOffice, opened } from "../support/libre-office.ts";
import { words } from "./worked-packets.ts";

/** What a spreadsheet would spoil, if it could. */
const texts = [
  "0042",
  "10388",
  "1E5",
  "12-04",
  "TRUE",
  "DE-4512",
  "漢字 قطعة",
  'say "so", he said',
  "two\nlines",
];
const formulas = ["=1+1", "+49 40", "-5", "@SUM(A1)", "\t=1"];
const lines: ItemLines = {
  id: "order",
  keys: ["text", "qty", "day", "nothing", "last"],
  rows: [
    ...texts.map((text) => [text, 4.5, { day: "2027-01-11" }, null, "x"]),
    ...formulas.map((text) => [text, -5, { day: "2026-12-31" }, null, "x"]),
  ],
};
const days = lines.rows.map(([, , day]) => (day as { day: string }).day);

// Nobody need have it to work on this; where it is, it opens what we write. It takes seconds to start, so both start at once.
describe.skipIf(!libreOffice)("opened in LibreOffice (where it is installed)", () => {
  it("CSV and XLSX show the same cells", { timeout: 120_000 }, async () => {
    // Comma, quotes, UTF-8, from line 1, quoted cells are texts, days are found.
    const asImported = "--infilter=CSV:44,34,76,1,,0,true,true";
    const asShown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";
    const [fromCsv, fromXlsx] = await Promise.all([
      opened("lines.csv", csvOf(lines), "xlsx", [asImported, "--convert-to", "xlsx"]),
      opened("lines.xlsx", await workbookOf([lines], words), "csv", ["--convert-to", asShown]),
    ]);

    const [sheet] = await readWorkbook(new Uint8Array(fromCsv).buffer, { trim: false });
    const [head, ...rows] = sheet?.data ?? [];
    expect(head).toEqual(lines.keys);
    expect(rows.map(([text]) => text)).toEqual([...texts, ...formulas.map((text) => `'${text}`)]);
    expect(rows.map(([, qty]) => qty)).toEqual(lines.rows.map(([, qty]) => qty));
    expect(rows.map(([, , day]) => (day as unknown as Date).toISOString().slice(0, 10))).toEqual(days);

    const shown: string[][] = parse(fromXlsx);
    expect(shown[0]).toEqual(lines.keys);
    // A text in a spreadsheet is no formula, whatever it begins with.
    expect(shown.slice(1).map(([text]) => text)).toEqual([...texts, ...formulas]);
    expect(shown.slice(1).map(([, qty, day]) => [Number(qty), day])).toEqual(
      lines.rows.map(([, qty], at) => [qty, days[at]]),
    );
  });
});
