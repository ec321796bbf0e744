import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSpreadsheet, writeSpreadsheet } from "../../extension/manager/exchange/spreadsheet.ts";
import messages from "../../extension/public/_locales/en/messages.json" with { type: "json" };
import { fromWorkbook } from "../../src/playbook/exchange/from-workbook.ts";
import { toWorkbook } from "../../src/playbook/exchange/to-workbook.ts";
import { canonicalJson } from "../../src/values/hash.ts";
import { wordsFromMessages } from "../../src/values/words.ts";
import { randomPlaybook } from "../playbook/random-playbook.ts";

const words = wordsFromMessages("en", messages);

const throughFile = async (rows: (string | number | boolean | null)[][]) => {
  const file = await writeSpreadsheet([{ name: "Sheet", rows }]);
  if (!file.ok) throw new Error(file.problem.code);
  const read = await readSpreadsheet(file.value);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value[0]?.rows;
};

describe("a spreadsheet's file", () => {
  it("gives back every text, whatever XML and Excel make of it", async () => {
    const awkward = [
      "a\u0000b",
      "_x0041_",
      "__x0041_",
      "\ud800lone",
      "lone\udc00",
      "\r\nwin",
      " both ",
      "\ufffe",
      "=1+1",
      "toString",
      "__proto__",
      "\u{10fffe}\u0000",
      "\ufffd\u0080\ufdd0",
    ];
    expect(await throughFile([["Name", ...awkward]])).toEqual([["Name", ...awkward]]);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", minLength: 1 }), async (text) => {
        expect(await throughFile([["Name"], [text]])).toEqual([["Name"], [text]]);
      }),
      { numRuns: 20 },
    );
  });

  it("holds no formula, whatever a text begins with", async () => {
    const file = await writeSpreadsheet([
      { name: "Sheet", rows: [["Name"], ["=cmd|' /C calc'!A0"], ["+1"], ["@x"]] },
    ]);
    const { unzipSync, strFromU8 } = await import("fflate");
    const parts = unzipSync(new Uint8Array(file.ok ? await file.value.arrayBuffer() : new ArrayBuffer(0)));
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/"));
    expect(sheets.length).toBeGreaterThan(0);
    for (const [, content] of sheets) expect(strFromU8(content)).not.toMatch(/<f[ >]/);
  });

  it("brings back a playbook as it went", async () => {
    await fc.assert(
      fc.asyncProperty(randomPlaybook, async (playbook) => {
        const file = await writeSpreadsheet(toWorkbook(playbook, words));
        const read = file.ok ? await readSpreadsheet(file.value) : file;
        const back = read.ok ? fromWorkbook(playbook, read.value, words) : null;
        expect(back?.ok && canonicalJson(back.playbook)).toBe(canonicalJson(playbook));
      }),
      { numRuns: 12 },
    );
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("PK\u0003\u0004 not really")],
    ["another archive", zipSync({ "a.txt": new Uint8Array([1]) })],
    ["half a file", zipSync({ "xl/workbook.xml": new Uint8Array(9000).map((_, at) => at) }).slice(0, 200)],
  ])("of %s is refused", async (_, bytes) => {
    const read = await readSpreadsheet(new Blob([bytes as BlobPart]));
    expect(read).toEqual({ ok: false, problem: { code: "sheet-unreadable" } });
  });

  it("that unpacks to more than anybody means is not unpacked", async () => {
    const bomb = zipSync({ "xl/sharedStrings.xml": new Uint8Array(101_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await readSpreadsheet(new Blob([bomb as BlobPart]))).toEqual({
      ok: false,
      problem: { code: "sheet-too-large" },
    });
  });
});
