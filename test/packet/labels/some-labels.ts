import type { Label } from "../../../src/inbound/labels.ts";
import { labelsOfPacket } from "../../../src/packet/goods-of-packet.ts";
import verified from "../../inbound/verified.json" with { type: "json" };
import { words, workedPacket } from "../worked-packets.ts";

/** The labels of a worked deal. */
export const labelsOfDeal = (id: string): Label[] => labelsOfPacket(workedPacket(id), words);

const exactText = (name: string): string => {
  const found = verified.find((one) => one.name === name && one.symbology === "datamatrix");
  if (!found?.hex) throw new Error(`No verified text ${name}`);
  return Buffer.from(found.hex, "hex").toString("latin1");
};

const firstOf = (id: string, at = 0): Label => {
  const label = labelsOfDeal(id)[at];
  if (!label) throw new Error(`No label ${at} of ${id}`);
  return { ...label, dataMatrixText: exactText(id) };
};

/** One label of each worked deal whose exact text another encoder and decoder agreed on. */
export const verifiedLabels = (): Label[] => [
  firstOf("d01-customer-engines", 1),
  firstOf("d03-hazardous-paint"),
  firstOf("d06-rma-repair"),
  firstOf("d09-site-installation-crane"),
];

const longWord = "DE4512".repeat(14).slice(0, 80);
const longNumber = "ER-26-JRX000147-ABCDEFGHIJ";

/** Everything a label can hold, and more of it than anybody meant. */
export function hostileLabel(): Label {
  const label = firstOf("d01-customer-engines", 1);
  const plate = `${longNumber}-012`;
  return {
    ...label,
    package: { ...label.package, sscc: "306141410000014713" },
    code128: `9S${plate}`,
    dataMatrixText: `[)>\x1e06\x1dK${longNumber}\x1d1P${longWord}\x1dS${longWord}\x1d9S${plate}\x1e\x04`,
    text: {
      banner: "CUSTOMER PROPERTY of somebody with a very long name indeed & <b>Söhne</b>",
      piece: "PKG 1012/2000",
      customer:
        "Überlandwerke 漢字株式会社 العربية للصناعات 🚚 & Söhne <b>Gesellschaft</b> mit beschränkter Haftung",
      to: {
        title: "TO (DOCK 3, Mon-Fri 07:00-14:30)",
        lines: ["Northfield Machine & Installation", longWord],
      },
      from: {
        title: "FROM (for العربية للصناعات)",
        lines: ["株式会社北工業 東京都千代田区丸の内一丁目1番1号", "🚚🏗️"],
      },
      receipt: { title: "EXPECTED RECEIPT (K)", value: longNumber },
      call: {
        title: "CALL ON ARRIVAL",
        lines: ["Maximiliane <b>von</b> Hohenzollern", "+49 40 123456789 ext 4455"],
      },
      returnNumber: { title: "RETURN NO (1R)", value: "RMA-26-0031-ABCDEFGH" },
      part: { title: "CUSTOMER PART NO (1P)", value: longWord },
      revision: { title: "REV (2P)", value: "ZZ-17" },
      ourItem: { title: "OUR ITEM NO (P)", value: "CS-10388-001" },
      what: [
        `Diesel engine ${longWord} 漢字漢字漢字漢字漢字漢字漢字 محرك ديزل`,
        "second, 4 EA",
        "third, 5 EA",
      ],
      identity: [
        { title: "SERIAL (S)", value: longWord },
        { title: "LOT (1T)", value: `H45678-${longWord}` },
      ],
      handling: ["412 kg", "FORKLIFT", "DO NOT STACK", "لا تكدس 🚫", "上向き"],
      dangerous: ["UN1263, Paint (including lacquer, enamel, stain, shellac, varnish), 3, PG II"],
      origin: { title: "MADE IN (4L)", value: "DE" },
      packageId: { title: "PACKAGE ID (9S)", value: plate },
      sscc: { title: "SSCC (00)", value: "306141410000014713" },
      foot: label.text.foot,
    },
  };
}
