import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrange } from "../../src/inbound/arrange.ts";
import type { GoodsRow } from "../../src/inbound/goods.ts";
import type { Label } from "../../src/inbound/labels.ts";
import { labelsOf } from "../../src/inbound/labels-of.ts";
import { packagesOf } from "../../src/inbound/packages-of.ts";
import { fieldData } from "../../src/packet/formats/zpl/field-data.ts";
import { zplOf } from "../../src/packet/formats/zpl.ts";
import { labelsOfPacket } from "../../src/packet/goods-of-packet.ts";
import { someGoods, someRow } from "../inbound/some-goods.ts";
import { scanCodes, scanDataMatrix } from "../support/pdf.ts";
import { printedZpl } from "../support/zpl-renderer.ts";
import { words, workedPacket } from "./worked-packets.ts";

const engines = workedPacket("d01-customer-engines");
const [, engine] = labelsOfPacket(
  {
    ...engines,
    arrangement: {
      packages: (engines.arrangement?.packages ?? []).map((one, at) =>
        at === 1 ? { ...one, origin: "DE" } : one,
      ),
    },
  },
  words,
);
const labelOf = (row: Partial<GoodsRow>, goods: Parameters<typeof someGoods>[0] = {}): Label => {
  const all = someGoods({ packages: 1, rows: [someRow(row)], ...goods });
  const [label] = labelsOf(all, packagesOf(all, arrange(all)), words);
  if (!label) throw new Error("no label");
  return label;
};

describe("labels in ZPL", () => {
  it("are laid out as the worked label, line by line", () => {
    const worked = readFileSync(new URL("../inbound/d01-203dpi.zpl", import.meta.url), "utf8");
    const ours = new Set(zplOf([engine as Label], 203).split("\n"));
    const others = worked.split("\n").filter((line) => !line.startsWith("^FX") && !ours.has(line));
    // The worked label has its texts shorter, wider banner letters, and reckons with a tighter Data Matrix.
    expect(others.map((line) => /\^FD(.{12})/.exec(line)?.[1])).toEqual([
      "CUSTOMER PRO",
      "4100 Foundry",
      "Nordwerk Mot",
      "Diesel engin",
      "412 kg   FOR",
      "[)>\\1E06\\1DK",
    ]);
  });

  it.each([203, 300] as const)(
    "are read by scanners as printed at %i dpi",
    { timeout: 60_000 },
    async (dpi) => {
      const hostile = labelOf({
        part: "A>B^FD~JA|1_2\\1E",
        description: `Zażółć gęślą 部品 ${"unbreakablylongword".repeat(5)} ^XZ`,
        serialised: true,
        serials: ["S|>;>8~1"],
        lot: "H_45678",
        labelText: "KEEP DRY, this side up, and mind the ^FS connector on the left side",
        quantity: 1,
        hazard: { unNumber: "UN1263", shippingName: "Paint", hazardClass: "3", packingGroup: "II" },
      });
      const coded = labelOf({}, { gs1: { companyPrefix: "9521234", receiptPattern: "ER-{yy}-{nnnn}" } });
      // The same text makes the same symbols at both: what only one printer could spoil is their size.
      const labels = [engine as Label, ...(dpi === 203 ? [hostile] : []), coded];
      const pictures = await printedZpl(zplOf(labels, dpi), dpi);
      expect(pictures.length).toBe(labels.length);
      for (const [at, label] of labels.entries()) {
        const picture = pictures[at] as Buffer;
        const sscc = label.package.sscc === undefined ? [] : [`00${label.package.sscc}`];
        // biome-ignore lint/suspicious/noControlCharactersInRegex: only these may be in it.
        expect((await scanCodes(picture)).map((text) => text.replace(/^\u001d/, "")).sort()).toEqual(
          [label.code128, ...sscc].sort(),
        );
        expect(await scanDataMatrix(picture)).toEqual([label.dataMatrixText]);
      }
      expect(coded.package.sscc).toMatch(/^\d{18}$/);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: only these may be in it.
      expect(hostile.dataMatrixText).toMatch(/^[\u0004\u001d\u001e\x20-\x7e]*$/);
    },
  );

  it("say no more than the reference of a secret job, and never a value", () => {
    const secret = zplOf([labelOf({}, { secret: true })], 203);
    expect(secret).toContain("ER-26-0152-01");
    expect(secret).not.toMatch(/HB-7731|housing|Bellweather|10417/i);
    for (const { declared } of [{ declared: "18500" }, { declared: "18,500" }])
      expect(zplOf(labelsOfPacket(engines, words), 203)).not.toContain(declared);
  });

  it("end no field early and begin no command, whatever a value says", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const field = fieldData(text);
        expect(field).toMatch(/^(\^FH\\)?\^FD([\x20-\x5b\x5d\x5f-\x7d]|\\[0-9A-F]{2})*\^FS$/);
      }),
    );
  });
});
