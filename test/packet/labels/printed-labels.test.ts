import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LabelOptions, plainLabelOptions } from "../../../src/packet/formats/labels/label-options.ts";
import { labelPapers } from "../../../src/packet/formats/labels/label-papers.ts";
import { edgesOf, placesOnPage } from "../../../src/packet/formats/labels/label-places.ts";
import { writeLabels } from "../../../src/packet/formats/labels/write-labels.ts";
import { type OpenPages, openPages, paperSize, pdfPages } from "../open-page.ts";
import { words } from "../worked-packets.ts";
import { drawnLabels, type Part } from "./drawn-parts.ts";
import { type Picture, readPicture, region, writePicture } from "./picture.ts";
import { hostileLabel, labelsOfDeal, verifiedLabels } from "./some-labels.ts";

const run = (program: string, args: string[]): string =>
  execFileSync(program, args, { encoding: "latin1", stdio: ["ignore", "pipe", "ignore"] });

/** A page as a printer of that many dots per inch prints it. */
function printed(pdf: string, page: number, dotsPerInch: number): { file: string; picture: Picture } {
  const file = `${pdf.replace(/\.pdf$/, "")}-${page}-${dotsPerInch}`;
  const at = String(page + 1);
  run("pdftoppm", ["-r", String(dotsPerInch), "-f", at, "-l", at, "-singlefile", "-gray", pdf, file]);
  return { file: `${file}.pgm`, picture: readPicture(readFileSync(`${file}.pgm`)) };
}

/** What a scanner reads of bars and QR codes, one text per code, control characters and all. */
const scanned = (file: string): string[] =>
  run("zbarimg", ["--quiet", "--raw", "-Sdisable", "-Scode128.enable", "-Sqrcode.enable", file])
    .split("\n")
    .filter(Boolean);

/** What a scanner reads in that part of the page: the Data Matrix there. */
function scannedMatrix(file: string, picture: Picture, part: Part, dotsPerInch: number): string {
  const cut = `${file}-${Math.round(part.x)}-${Math.round(part.y)}.pgm`;
  writeFileSync(cut, writePicture(region(picture, part, dotsPerInch)));
  return run("dmtxread", ["--stop-after=1", "--milliseconds=8000", cut]);
}

/** How much of the white that belongs to a symbol is not white. */
function inkInQuietZone(picture: Picture, part: Part, quiet: number, dotsPerInch: number): number {
  const zone = (x: number, y: number, width: number, height: number) =>
    region(picture, { x: part.x + x, y: part.y + y, width, height }, dotsPerInch).pixels;
  // A dot at each edge belongs to both sides.
  const dot = 25.4 / dotsPerInch;
  const inner = quiet - 2 * dot;
  const [wide, high] = [part.width - 2 * dot, part.height - 2 * dot];
  const strips = [zone(dot, dot, inner, high), zone(part.width - quiet + dot, dot, inner, high)];
  const isMatrix = Math.abs(part.width - part.height) < 0.1;
  if (isMatrix) strips.push(zone(dot, dot, wide, inner), zone(dot, part.height - quiet + dot, wide, inner));
  return strips.flatMap((pixels) => [...pixels]).filter((grey) => grey < 160).length;
}

describe("printed by the browser", () => {
  let pages: OpenPages;
  let page: Page;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(() => pages.close());

  const labels = verifiedLabels();
  const print = async (html: string): Promise<string> => {
    ({ page } = await pages.open(html));
    // The labels' own size holds, whatever the print window would take.
    const pdf = await pages.print(page, "A4");
    await page.close();
    return pdf;
  };
  const optionsFor = (paper: string, change: Partial<LabelOptions> = {}): LabelOptions => ({
    ...plainLabelOptions,
    paper,
    copies: 1,
    symbols: "both",
    ...change,
  });

  it.each(labelPapers)("$id: every symbol is read, on a page of the paper's size", async (paper) => {
    const html = writeLabels(labels, optionsFor(paper.id), words);
    const pdf = await print(html);
    expect(pdfPages(pdf)).toHaveLength(Math.ceil(labels.length / placesOnPage(paper)));
    const [width, height] =
      paperSize(pdf)
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    expect(Math.abs((width ?? 0) - (paper.page.width / 25.4) * 72)).toBeLessThan(1);
    expect(Math.abs((height ?? 0) - (paper.page.height / 25.4) * 72)).toBeLessThan(1);

    // One kind of paper with the finer printer too: what it reads at 203 dots it reads at 300, or drawing is wrong.
    const resolutions = ["4x6", "letter-10"].includes(paper.id) ? [203, 300] : [203];
    const drawn = drawnLabels(html);
    for (const dotsPerInch of resolutions) {
      const { file, picture } = printed(pdf, 0, dotsPerInch);
      const onPage = labels.slice(0, placesOnPage(paper));
      const expected = onPage.flatMap((label) => [label.code128, label.dataMatrixText]);
      expect(scanned(file).sort()).toEqual(expected.sort());
      for (const [at, label] of onPage.entries()) {
        const symbols = drawn[at]?.parts.filter(({ kind }) => kind === "symbol") ?? [];
        const [matrix, qr, bars] = symbols as [Part, Part, Part];
        expect(scannedMatrix(file, picture, matrix, dotsPerInch)).toBe(label.dataMatrixText);
        // Quiet zones, in modules: two, four, and ten beside the bars.
        for (const [part, modules] of [[matrix, 2] as const, [qr, 4] as const, [bars, 10] as const]) {
          const ofWhole = modules / Number(sizeInModules(html, part));
          expect(inkInQuietZone(picture, part, part.width * ofWhole, dotsPerInch)).toBe(0);
        }
      }
    }
  });

  it("reads the bars of a label that holds more than anybody meant, with the container's code", async () => {
    const label = hostileLabel();
    const pdf = await print(writeLabels([label], optionsFor("letter-10"), words));
    expect(scanned(printed(pdf, 0, 300).file)).toContain(label.code128);
    const [plain] = labelsOfDeal("d01-customer-engines");
    if (!plain) throw new Error("nothing comes in");
    const { package: one, text } = plain;
    const sscc = "306141410000014713";
    const withCode = {
      ...plain,
      package: { ...one, sscc },
      text: { ...text, sscc: { title: "SSCC (00)", value: sscc } },
    };
    const codes = await print(writeLabels([withCode], optionsFor("4x6", { symbols: "data-matrix" }), words));
    expect(scanned(printed(codes, 0, 203).file)).toContain(`00${sscc}`);
  });

  it("is black on white paper on a screen whose colours are forced, too", async () => {
    ({ page } = await pages.open(writeLabels(labels.slice(0, 1), optionsFor("4x6"), words)));
    const look = () => page.locator(".label-page").first().screenshot();
    const usual = await look();
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    const forced = await look();
    await page.close();
    expect(forced.equals(usual)).toBe(true);
  });

  it("has the phone's sentence in the QR code where that is wanted", async () => {
    const [label] = labels;
    const options = optionsFor("a6", { symbols: "qr", qrText: "sentence" });
    const pdf = await print(writeLabels(labels.slice(0, 1), options, words));
    expect(scanned(printed(pdf, 0, 203).file)).toContain(label?.phoneText);
  });

  it("begins where it is told to, and moves with the nudge by exactly that", async () => {
    const paper = labelPapers.find(({ id }) => id === "letter-10");
    if (!paper) throw new Error("no such paper");
    const wordAt = async (change: Partial<LabelOptions>): Promise<[number, number]> => {
      const pdf = await print(writeLabels(labels.slice(0, 1), optionsFor("letter-10", change), words));
      const found = /xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>CUSTOMER</.exec(
        run("pdftotext", ["-bbox", pdf, "-"]),
      );
      return [Number(found?.[1]), Number(found?.[2])];
    };
    const points = (millimetres: number): number => (millimetres / 25.4) * 72;
    const [x, y] = await wordAt({});
    const [startX, startY] = await wordAt({ start: 5 });
    const [first, sixth] = [edgesOf(paper, 0), edgesOf(paper, 5)];
    expect(startX - x).toBeCloseTo(points(sixth.x - first.x), 1);
    expect(startY - y).toBeCloseTo(points(sixth.y - first.y), 1);
    const [nudgedX, nudgedY] = await wordAt({ nudge: { right: 3, down: -2 } });
    expect(nudgedX - x).toBeCloseTo(points(3), 1);
    expect(nudgedY - y).toBeCloseTo(points(-2), 1);
  });
});

/** The modules across a symbol, as its markup has them. */
const sizeInModules = (html: string, { x, y }: Part): string | undefined =>
  new RegExp(`translate\\(${x} ${y}\\) scale\\([^)]*\\)"[^>]*><path fill="#fff" d="M0 0h([\\d.]+)v`).exec(
    html,
  )?.[1];
