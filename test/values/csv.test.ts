import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { csvText, type TableCell } from "../../src/values/csv.ts";

/** As somebody else's reader takes it. */
const read = (csv: string): string[][] =>
  parse(Buffer.from(csv), { bom: true, record_delimiter: "\r\n", relax_column_count: false });

const nasty = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({
    unit: fc.constantFrom(
      "=",
      "+",
      "-",
      "@",
      "\0",
      "\u200b",
      "\t",
      "\r",
      "\n",
      '"',
      ",",
      ";",
      "'",
      " ",
      "0",
      "a",
      "＝",
    ),
  }),
);
const cell: fc.Arbitrary<TableCell> = fc.oneof(
  nasty,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant({ day: "2027-01-11" }),
  fc.constant(null),
);

it("comes back from another reader as it went in, whatever is in the cells", () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      const back = read(csvText(rows));
      expect(back).toHaveLength(rows.length);
      for (const [at, row] of rows.entries())
        for (const [place, one] of row.entries()) {
          const found = back[at]?.[place];
          if (one === null) expect(found).toBe("");
          else if (typeof one === "string") expect([one, `'${one}`]).toContain(found);
          else expect(found).toBe(typeof one === "number" ? String(one) : one.day);
        }
    }),
  );
});

it("gives no spreadsheet a formula, and takes no number for one", () => {
  fc.assert(
    fc.property(nasty, (text) => {
      const [[found = ""] = []] = read(csvText([[text, ""]]));
      expect(found).not.toMatch(/^[\s\0\u200b]*[=+\-@＝＋－＠]|^[\t\r\n\0]/);
    }),
  );
  const safe = read(csvText([["=1+1", "+49 40", "-5", "@SUM(A1)", " =1", "\t=1", "＝1", -5, 4.5]]));
  expect(safe).toEqual([["'=1+1", "'+49 40", "'-5", "'@SUM(A1)", "' =1", "'\t=1", "'＝1", "-5", "4.5"]]);
});

it("quotes texts and nothing else, so that a code is told from a number", () => {
  expect(csvText([["0042", "DE-4512", 'a "b", c', "two\nlines", 42, { day: "2027-01-11" }, null, ""]])).toBe(
    '\uFEFF"0042","DE-4512","a ""b"", c","two\nlines",42,2027-01-11,,\r\n',
  );
});
