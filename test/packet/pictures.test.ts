import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { html } from "../../src/packet/formats/html.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { largePacket } from "./large-packet.ts";
import { type OpenPages, openPages } from "./open-page.ts";
import { type PrintedPage, type PrintedWord, pixels, printedPages, printedWords } from "./printed-pages.ts";
import { words, workedPacket } from "./worked-packets.ts";

/** Darker than the grey that a smooth edge of a letter leaves beside it. */
const dark = 60;
const hasInk = (page: PrintedPage, y: number, from = 0, to = page.width): boolean => {
  for (let x = from; x < to; x++) if (page.ink(x, y) > dark) return true;
  return false;
};

describe("pages as pictures", { timeout: 60_000 }, () => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages();
  }, 60_000);
  afterAll(() => pages?.close());

  async function print(packet: Packet, paper: "A4" | "Letter"): Promise<string> {
    const { page } = await pages.open(html.write(packet, words));
    const pdf = await pages.print(page, paper);
    await page.close();
    return pdf;
  }

  /** Where the foot begins: the line that names the packet. */
  const footOf = (all: PrintedWord[], packet: Packet): number =>
    Math.max(...all.filter(({ text }) => text.startsWith(packet.number)).map(({ top }) => top));

  /** Nothing in the margins, nothing that runs into the foot, nothing that only its colour says. */
  function wrongOn(page: PrintedPage, packet: Packet): string[] {
    const foot = Math.floor(footOf(page.words, packet));
    const lines = Array.from({ length: page.height }, (_, y) => y);
    const side = pixels(12);
    const wrong = (what: string, is: boolean): string[] => (is ? [what] : []);
    return [
      ...wrong(
        "ink in the left margin",
        lines.some((y) => hasInk(page, y, 0, side)),
      ),
      ...wrong(
        "ink in the right margin",
        lines.some((y) => hasInk(page, y, page.width - side)),
      ),
      ...wrong(
        "ink in the top margin",
        lines.slice(0, pixels(9)).some((y) => hasInk(page, y)),
      ),
      ...wrong(
        "something runs into the foot",
        lines.slice(foot - pixels(1), foot).some((y) => hasInk(page, y)),
      ),
      ...wrong(
        "colour",
        lines.some((y) => lines.some((x) => x < page.width && page.coloured(x, y))),
      ),
    ];
  }
  const looksRight = (page: PrintedPage, packet: Packet, at: number): void =>
    expect(wrongOn(page, packet), `page ${at + 1}`).toEqual([]);

  it.each(["Letter", "A4"] as const)(
    "%s: a plain deal is one page for each department, with its ink where it belongs",
    async (paper) => {
      const packet = workedPacket("d00-plain-repeat");
      const made = printedPages(await print(packet, paper));
      expect(made).toHaveLength(1 + packet.departments.length);
      for (const [at, page] of made.entries()) looksRight(page, packet, at);
    },
  );

  it("a site job with everything keeps its ink where it belongs, and no page holds a form alone", async () => {
    const packet = workedPacket("d09-site-installation-crane");
    const made = printedPages(await print(packet, "Letter"));
    for (const [at, page] of made.entries()) {
      looksRight(page, packet, at);
      expect(page.words.length, `page ${at + 1}`).toBeGreaterThan(45);
    }
  });

  it("cuts no row of 500, leaves no heading alone, and says the captions again on each page", async () => {
    const packet = redactFor(largePacket(500), "receiving");
    const pdf = await print(packet, "A4");
    const made = printedWords(pdf);
    const pageOf = new Map<string, number[]>();
    for (const [at, page] of made.entries())
      for (const { text } of page) pageOf.set(text, [...(pageOf.get(text) ?? []), at]);
    for (let row = 0; row < 500; row++) {
      const [first] = pageOf.get(`LB-${String(row).padStart(4, "0")}`) ?? [];
      expect(first, `row ${row + 1}`).toBeDefined();
      expect(pageOf.get(`CS-10388-${row}`), `row ${row + 1} is cut`).toContain(first);
      expect(pageOf.get(`S${row}-2`), `row ${row + 1} is cut`).toContain(first);
    }
    const headingHeight = heightOf(made[0]?.find(({ text }) => text === "coming:"));
    expect(headingHeight).toBeGreaterThan(0);
    for (const [at, page] of made.entries()) {
      const rows = page.filter(({ text }) => /^LB-\d{4}$/.test(text)).length;
      const captions = page.some(({ text }, place) => text === "Their" && page[place + 1]?.text === "part");
      if (rows > 0) expect(captions, `page ${at + 1}: captions`).toBe(true);
      const body = page.filter(({ top }) => top < footOf(page, packet) - 2);
      const last = body.reduce((a, b) => (b.bottom > a.bottom ? b : a));
      expect(heightOf(last), `page ${at + 1} ends in a heading: ${last.text}`).toBeLessThan(headingHeight);
    }
    for (const [at, page] of printedPages(pdf, 1, 3).entries()) looksRight(page, packet, at);
  });
});

const heightOf = (word: { top: number; bottom: number } | undefined): number =>
  word ? word.bottom - word.top : 0;
