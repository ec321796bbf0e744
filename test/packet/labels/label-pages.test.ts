import { describe, expect, it } from "vitest";
import {
  type LabelOptions,
  labelSymbols,
  plainLabelOptions,
} from "../../../src/packet/formats/labels/label-options.ts";
import { type LabelPaper, labelPapers } from "../../../src/packet/formats/labels/label-papers.ts";
import { edgesOf, placesOnPage } from "../../../src/packet/formats/labels/label-places.ts";
import { markerPapers } from "../../../src/packet/formats/labels/marker-papers.ts";
import { writeLabels } from "../../../src/packet/formats/labels/write-labels.ts";
import { labelsOfPacket } from "../../../src/packet/goods-of-packet.ts";
import { withAnswers, words, workedPacket } from "../worked-packets.ts";
import { drawnLabels, isInside, overlap } from "./drawn-parts.ts";
import { hostileLabel, labelsOfDeal, verifiedLabels } from "./some-labels.ts";

const options = (change: Partial<LabelOptions>): LabelOptions => ({
  ...plainLabelOptions,
  copies: 1,
  ...change,
});
const engines = labelsOfDeal("d01-customer-engines");
const paperOf = (id: string): LabelPaper => labelPapers.find((paper) => paper.id === id) as LabelPaper;

describe.each(labelPapers)("labels on $id", (paper) => {
  it("draw nothing over anything else and stay inside their place, whatever is on them", () => {
    const labels = [hostileLabel(), ...verifiedLabels()];
    for (const symbols of labelSymbols) {
      const drawn = drawnLabels(writeLabels(labels, options({ paper: paper.id, symbols }), words));
      expect(drawn).toHaveLength(labels.length);
      for (const [at, { parts }] of drawn.entries()) {
        expect(parts.filter(({ kind }) => kind === "symbol").length).toBeGreaterThanOrEqual(2);
        const edges = edgesOf(paper, at % placesOnPage(paper));
        expect(parts.filter((part) => !isInside(part, edges))).toEqual([]);
        const overlapping = parts.flatMap((one, index) =>
          parts.slice(index + 1).flatMap((other) => (overlap(one, other) ? [[one, other]] : [])),
        );
        expect(overlapping, `${symbols}, label ${at}`).toEqual([]);
      }
    }
  });

  it("keep the number, the piece, the part and the package however small they are", () => {
    const [label] = drawnLabels(writeLabels(verifiedLabels(), options({ paper: paper.id }), words));
    const texts = label?.parts.map(({ text }) => text) ?? [];
    for (const kept of ["ER-26-0147", "PKG 2/5", "DE-4512", "ER-26-0147-02", "DE4512-88213"])
      expect(texts).toContain(kept);
  });

  it("fit the page, with the places apart", () => {
    const all = Array.from({ length: placesOnPage(paper) }, (_, place) => ({
      ...edgesOf(paper, place),
      kind: "text" as const,
      text: "",
    }));
    for (const [at, place] of all.entries()) {
      expect(isInside(place, { x: 0, y: 0, ...paper.page })).toBe(true);
      expect(all.slice(at + 1).filter((other) => overlap(place, other))).toEqual([]);
    }
  });
});

describe("sheets", () => {
  it("begin at any place, and go on with a new sheet", () => {
    const paper = paperOf("letter-10");
    const drawn = drawnLabels(
      writeLabels(engines, options({ paper: "letter-10", start: 7, copies: 2 }), words),
    );
    expect(drawn.map(({ page }) => page)).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    for (const [at, { parts }] of drawn.entries())
      for (const part of parts) expect(isInside(part, edgesOf(paper, (7 + at) % 10))).toBe(true);
  });

  it("are moved as a whole by whole millimetres", () => {
    const plain = writeLabels(engines, options({ paper: "a4-8" }), words);
    const moved = writeLabels(engines, options({ paper: "a4-8", nudge: { right: 2, down: -1 } }), words);
    expect(moved).toBe(plain.replaceAll("translate(0 0)", "translate(2 -1)"));
    expect(moved).not.toBe(plain);
  });

  it("print two of each, one after the other, unless one is wanted", () => {
    const html = writeLabels(engines, options({ copies: 2 }), words);
    expect([...html.matchAll(/>ER-26-0147-0\d</g)].map(([found]) => found.at(-2))).toEqual([..."1122334455"]);
  });
});

describe("the file", () => {
  it.each([
    ["4x6", "4in 6in"],
    ["a6", "105mm 148mm"],
    ["letter-4", "8.5in 11in"],
    ["a4-2", "210mm 297mm"],
    ["marker-a4", "297mm 210mm"],
  ])("of %s says how large the page is, once", (paper, size) => {
    const html = writeLabels(engines, options({ paper }), words);
    expect(html.match(/@page\{[^}]*\}/g)).toEqual([`@page{size:${size};margin:0}`]);
  });

  it("loads nothing and lets nothing run, whatever was typed", () => {
    const html = writeLabels([hostileLabel()], options({}), words);
    expect(html).toContain("default-src &#39;none&#39;");
    expect(html).not.toMatch(/<script|<b>|href=|src=|url\(|style="/);
    expect(html).toContain("&lt;b&gt;");
  });

  it("has no value and no price in it", () => {
    for (const id of [
      "d01-customer-engines",
      "d03-hazardous-paint",
      "d06-rma-repair",
      "d09-site-installation-crane",
    ]) {
      const packet = workedPacket(id);
      const values =
        JSON.stringify(packet.fields)
          .match(/"amount":\d+/g)
          ?.map((found) => found.slice(9)) ?? [];
      const text = drawnLabels(writeLabels(labelsOfPacket(packet, words), options({}), words))
        .flatMap(({ parts }) => parts.map((part) => part.text))
        .join("\n");
      expect(text).toContain("PKG 1/");
      for (const value of values.filter((one) => one.length > 3)) expect(text).not.toContain(value);
      expect(text).not.toMatch(/USD|EUR|\$/);
    }
  });

  it("has nothing but the reference on it for a secret job", () => {
    const packet = workedPacket("d01-customer-engines");
    const flags = packet.fields.find(({ id }) => id === "job-flags")?.value as string[];
    const secret = withAnswers(packet, { "job-flags": { value: [...flags, "prototype-nda"] } });
    if (!secret.inbound) throw new Error("nothing comes in");
    const labels = labelsOfPacket({ ...secret, inbound: { ...secret.inbound, secret: true } }, words);
    for (const paper of [...labelPapers, ...markerPapers]) {
      const html = writeLabels(labels, options({ paper: paper.id, symbols: "both" }), words);
      expect(html).toContain(">ER-26-0147<");
      const hidden = ["Harrow", "HARROW", "DE-4512", "engine", "Nordwerk", "88213", "412 kg", "CS-10388"];
      expect(
        hidden.filter((text) => html.includes(text)),
        paper.id,
      ).toEqual([]);
    }
  });
});

describe("the sheet for a marker pen", () => {
  it.each(markerPapers)("$id says what to write, in letters 25 mm high where they fit", ({ id, page }) => {
    const html = writeLabels(engines, options({ paper: id }), words);
    const [first] = drawnLabels(html);
    const texts = first?.parts.map(({ text }) => text) ?? [];
    for (const written of ["ER-26-0147", "HARROW MARINE INC", "PART DE-4512 C", "QTY 1 EA", "1 of 5"])
      expect(texts).toContain(written);
    const size = Number(/font-size="([\d.]+)"[^>]*>ER-26-0147</.exec(html)?.[1]);
    // A capital letter is 0.716 of its size high.
    expect(size * 0.716).toBeCloseTo(25, 0);
    for (const label of [hostileLabel(), ...engines]) {
      const parts = drawnLabels(writeLabels([label], options({ paper: id }), words))[0]?.parts ?? [];
      for (const part of parts) expect(isInside(part, { x: 0, y: 0, ...page })).toBe(true);
    }
  });
});
