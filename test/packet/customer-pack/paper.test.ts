import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { picturesOfPdf } from "../../support/pdf.ts";
import { type OpenPages, openPages, paperSize, pdfPages } from "../open-page.ts";
import { withAnswers, workedDeals, workedPacket } from "../worked-packets.ts";
import { filesOf, packOf, workedPack } from "./worked-packs.ts";

/** How many dark dots are in the outermost 6 mm, and what share of the whole picture is dark. */
const inkAt = (page: Page, png: Buffer): Promise<{ edges: number; whole: number }> =>
  page.evaluate(
    async (data) => {
      const picture = await createImageBitmap(await (await fetch(data)).blob());
      const { width, height } = picture;
      const context = new OffscreenCanvas(width, height).getContext(
        "2d",
      ) as OffscreenCanvasRenderingContext2D;
      context.drawImage(picture, 0, 0);
      const { data: dots } = context.getImageData(0, 0, width, height);
      const margin = Math.round((width / 210) * 6);
      let edges = 0;
      let whole = 0;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          if ((dots[(y * width + x) * 4] as number) > 128) continue;
          whole++;
          if (x < margin || y < margin || x >= width - margin || y >= height - margin) edges++;
        }
      return { edges, whole: whole / (width * height) };
    },
    `data:image/png;base64,${png.toString("base64")}`,
  );

describe("what the packer prints", () => {
  let pages: OpenPages;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(() => pages.close());

  const coming = workedDeals.filter((id) => /^d0[1369]/.test(id));
  const papers = [
    ["Letter", /612 x 792/],
    ["A4", /59[45][.\d]* x 84[12]/],
  ] as const;

  it.each(papers)(
    "%s: the sheet is one page in every worked deal, and so is its packing list",
    async (format, size) => {
      for (const id of coming) {
        const { sheet = "", list = "" } = filesOf(workedPack(id));
        for (const file of [sheet, list]) {
          const { page, watched } = await pages.open(file);
          const pdf = await pages.print(page, format);
          expect(paperSize(pdf)).toMatch(size);
          expect(pdfPages(pdf), id).toHaveLength(1);
          expect(watched).toEqual({ requests: [], violations: [], errors: [] });
          await page.close();
        }
      }
    },
  );

  it("is dark on white as far as paper goes, and leaves the edge that no printer reaches", async () => {
    const { page } = await pages.open(filesOf(workedPack("d01-customer-engines")).sheet ?? "");
    const [picture] = await picturesOfPdf(readFileSync(await pages.print(page, "A4")), 50);
    const blank = await pages.open("<!doctype html><title>x</title>");
    const { edges, whole } = await inkAt(blank.page, picture as Buffer);
    expect(edges).toBe(0);
    expect(whole).toBeGreaterThan(0.01);
    expect(whole).toBeLessThan(0.2);
  });

  it("a packing list of many packages repeats its heads, and cuts no package in two", async () => {
    const packet = workedPacket("d01-customer-engines");
    const { arrangement: _, ...rest } = withAnswers(packet, { "inbound-package-count": { value: 90 } });
    const pack = packOf(rest);
    const { page } = await pages.open(filesOf(pack).list ?? "");
    const printed = pdfPages(await pages.print(page, "Letter"));
    expect(printed.length).toBeGreaterThan(1);
    for (const text of printed) expect(text).toMatch(/Package Part What it is/);
    const ids = printed.flatMap((text) => text.match(/ER-26-0147-\d\d/g) ?? []);
    expect(new Set(ids).size).toBe(pack.packingList.packages.length);
  });

  it("has nothing under 10 points", async () => {
    for (const file of Object.entries(filesOf(workedPack("d01-customer-engines")))) {
      if (!["sheet", "list"].includes(file[0])) continue;
      const { page } = await pages.open(file[1]);
      const smallest = await page.evaluate(() =>
        Math.min(
          ...[...document.body.querySelectorAll("*")].map((one) =>
            Number.parseFloat(getComputedStyle(one).fontSize),
          ),
        ),
      );
      // The browser counts in pixels: 10 points are a hair less there.
      expect(smallest * 0.75).toBeGreaterThan(9.999);
    }
  });
});
