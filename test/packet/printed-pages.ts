import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const dotsPerInch = 60;
export const pixels = (millimetres: number): number => Math.round((millimetres * dotsPerInch) / 25.4);

/** One printed page as a printer would see it; `ink` is how dark a pixel is, from 0 to 255. */
export type PrintedPage = {
  width: number;
  height: number;
  ink(x: number, y: number): number;
  /** The pixel says something by its colour that a copier would lose. */
  coloured(x: number, y: number): boolean;
  words: PrintedWord[];
};
/** Where a word stands, in pixels of the picture. */
export type PrintedWord = { text: string; top: number; bottom: number; left: number };

const run = (program: string, args: string[]): string => {
  try {
    return execFileSync(program, args, {
      encoding: "utf8",
      maxBuffer: 256e6,
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch (error) {
    if ((error as { code?: string }).code === "ENOENT")
      throw new Error(`${program} is missing: install poppler-utils`);
    throw error;
  }
};

/** The pages of a PDF (from 1 on, all unless told) as pictures, with their words and places. */
export function printedPages(pdf: string, first = 1, last = 9999): PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), "whitespot-printed-"));
  const range = ["-f", String(first), "-l", String(last)];
  try {
    run("pdftoppm", ["-r", String(dotsPerInch), ...range, pdf, join(folder, "page")]);
    const words = printedWords(pdf, range);
    return readdirSync(folder)
      .sort()
      .map((name, at) => ({ ...pictureIn(readFileSync(join(folder, name))), words: words[at] ?? [] }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A portable pixmap: "P6", width, height, 255, then three bytes for each pixel. */
function pictureIn(file: Buffer): Omit<PrintedPage, "words"> {
  const [head = "", width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(file.toString("latin1", 0, 40)) ?? [];
  const across = Number(width);
  const from = head.length;
  const darkest = (at: number): number => Math.min(file[at] ?? 255, file[at + 1] ?? 255, file[at + 2] ?? 255);
  const lightest = (at: number): number =>
    Math.max(file[at] ?? 255, file[at + 1] ?? 255, file[at + 2] ?? 255);
  const place = (x: number, y: number): number => from + 3 * (y * across + x);
  return {
    width: across,
    height: Number(height),
    ink: (x, y) => 255 - darkest(place(x, y)),
    coloured: (x, y) => lightest(place(x, y)) - darkest(place(x, y)) > 12,
  };
}

/** The words of each page: sooner had than its picture. */
export function printedWords(pdf: string, range: string[] = []): PrintedWord[][] {
  const scale = dotsPerInch / 72;
  return run("pdftotext", ["-bbox", ...range, pdf, "-"])
    .split("<page ")
    .slice(1)
    .map((page) =>
      [
        ...page.matchAll(
          /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/word>/g,
        ),
      ].map(([, left, top, bottom, text = ""]) => ({
        text,
        left: Number(left) * scale,
        top: Number(top) * scale,
        bottom: Number(bottom) * scale,
      })),
    );
}
