import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symbolText } from "../../src/inbound/allowed.ts";
import { EOT, encode, type Field, GS, RS } from "../../src/inbound/envelope.ts";
import { identifiers } from "../../src/inbound/identifiers.ts";
import { parseLabel } from "../../src/inbound/parse-label.ts";
import verified from "./verified.json" with { type: "json" };

const fields: Field[] = [
  ["K", "ER-26-0147"],
  ["P", "P700-20411"],
  ["1P", "DE-4512"],
  ["Q", "26"],
  ["9S", "ER-26-0147-02"],
  ["13Q", "2/5"],
];
const raw = encode(fields);
const written = (rs: string, gs: string, eot: string): string =>
  raw.replaceAll(RS, rs).replaceAll(GS, gs).replaceAll(EOT, eot);
const body = fields.map((field) => field.join("")).join(GS);

describe("a scanned label", () => {
  it.each([
    ["as it is", raw],
    ["in braces, as PartsBox has it", written("{RS}", "{GS}", "{EOT}")],
    ["in angle brackets", written("<RS>", "<GS>", "<EOT>")],
    ["as carets of a keyboard wedge", written("^^", "^]", "^D")],
    ["without its header", body + RS + EOT],
    ["without its trailer", `[)>${RS}06${GS}${body}`],
    ["with neither", body],
    ["with the line's end a scanner adds", `${raw}\r\n`],
    ["with the symbology of a Data Matrix", `]d1${raw}`],
    ["with the symbology of a QR code", `]Q1${raw}\n`],
    ["with the symbology of a Code 128", `]C0${body}`],
  ])("is read %s", (_, scanned) => {
    expect(parseLabel(scanned)).toEqual(fields);
  });

  it("may be a licence plate alone", () => {
    expect(parseLabel("]C09SER-26-0147-02\r\n")).toEqual([["9S", "ER-26-0147-02"]]);
    expect(parseLabel("9SER-26-0147-02")).toEqual([["9S", "ER-26-0147-02"]]);
  });

  it("keeps an identifier we do not know, a field without one, and an empty value", () => {
    expect(parseLabel(["K", "14ZABC", "???", "Q5"].join(GS))).toEqual([
      ["K", ""],
      ["14Z", "ABC"],
      ["", "???"],
      ["Q", "5"],
    ]);
    expect(parseLabel("")).toEqual([]);
  });

  it("gives back every verified string", () => {
    const texts = verified.flatMap(({ hex, symbology }) =>
      hex && /datamatrix|qrcode/.test(symbology) ? [Buffer.from(hex, "hex").toString()] : [],
    );
    const envelopes = texts.filter((text) => text.startsWith("[)>"));
    expect(envelopes.length).toBeGreaterThan(15);
    for (const text of envelopes) expect(encode(parseLabel(text))).toBe(text);
  });

  it("gives back whatever we can write", () => {
    const identifier = fc.constantFrom(...Object.values(identifiers));
    // Whole as it is encoded: blank at neither end, because a scanner's blanks are cut off.
    const value = fc.string({ unit: "grapheme", maxLength: 20 }).map(symbolText).filter(Boolean);
    fc.assert(
      fc.property(fc.array(fc.tuple(identifier, value), { minLength: 1, maxLength: 12 }), (some) => {
        expect(parseLabel(encode(some))).toEqual(some);
      }),
    );
  });

  it("never throws, whatever is scanned", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => void parseLabel(text)));
  });
});

describe("the text in a symbol", () => {
  it("has only what every scanner passes on", () => {
    expect(symbolText("hb-7731 ä")).toBe("HB-7731 A");
    expect(symbolText("Łódź/ß.1")).toBe("LODZ/SS.1");
    expect(symbolText("A+B\u001dC\u0000")).toBe("A-B-C-");
    expect(symbolText("部品")).toBe("");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(symbolText(text)).toMatch(/^[A-Z0-9\-./ ]*$/);
      }),
    );
  });
});
