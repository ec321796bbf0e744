import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { leaveChromium, plainChromium } from "../support/chromium-program.ts";

export type OpenPages = {
  /** Opens a written packet as the file it is; `watched` collects what a packet must never cause. */
  open(html: string, viewport?: { width: number; height: number }): Promise<{ page: Page; watched: Watched }>;
  /** The page's PDF, on that paper. */
  print(page: Page, format: "A4" | "Letter"): Promise<string>;
  close(): Promise<void>;
};
export type Watched = { requests: string[]; violations: string[]; errors: string[] };

/** A real Chromium, and a folder of its own for the files. */
export async function openPages(): Promise<OpenPages> {
  const folder = mkdtempSync(join(tmpdir(), "packet-pages-"));
  const browser: Browser = await plainChromium();
  let files = 0;
  return {
    async open(html, viewport = { width: 1000, height: 900 }) {
      const path = join(folder, `${files++}.html`);
      writeFileSync(path, html);
      const page = await browser.newPage({ viewport });
      const watched: Watched = { requests: [], violations: [], errors: [] };
      const address = pathToFileURL(path).href;
      page.on("request", (request) => request.url() !== address && watched.requests.push(request.url()));
      page.on("pageerror", (error) => watched.errors.push(error.message));
      page.on("console", (message) => watched.violations.push(message.text()));
      page.on("dialog", (dialog) => {
        watched.errors.push(dialog.message());
        void dialog.dismiss();
      });
      await page.goto(address);
      return { page, watched };
    },
    async print(page, format) {
      const path = join(folder, `${files++}.pdf`);
      await page.pdf({ path, format, preferCSSPageSize: true });
      return path;
    },
    async close() {
      await leaveChromium(browser);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const run = (program: string, args: string[]): string =>
  execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 64e6 });

/** The words of each page of a PDF. */
export const pdfPages = (pdf: string): string[] =>
  run("pdftotext", ["-layout", pdf, "-"])
    .split("\f")
    .slice(0, -1)
    .map((text) => text.replace(/\s+/g, " "));

/** What a scanner reads off the first page as an office printer would print it. */
export function scanFirstPage(pdf: string): string {
  const picture = pdf.replace(/\.pdf$/, "");
  run("pdftoppm", ["-r", "200", "-png", "-f", "1", "-l", "1", "-singlefile", "-gray", pdf, picture]);
  return run("zbarimg", ["--quiet", "--raw", "-Sdisable", "-Scode128.enable", `${picture}.png`]).trim();
}

/** "612 x 792 pts (letter)". */
export const paperSize = (pdf: string): string => /Page size:\s+(.*)/.exec(run("pdfinfo", [pdf]))?.[1] ?? "";

/** For each place the word stands on the first page: whether a black bar stands in the margin before it, as high as the word. */
export function barsBeside(pdf: string, word: string): boolean[] {
  const scale = 2;
  const picture = `${pdf.replace(/\.pdf$/, "")}-bars`;
  run("pdftoppm", ["-r", String(72 * scale), "-gray", "-f", "1", "-l", "1", "-singlefile", pdf, picture]);
  const grey = readFileSync(`${picture}.pgm`);
  const [, width = "0", height = "0"] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(grey.toString("latin1", 0, 40)) ?? [];
  const first = grey.length - Number(width) * Number(height);
  const isBlack = (x: number, y: number): boolean => (grey[first + y * Number(width) + x] ?? 255) < 90;
  const boxes = run("pdftotext", ["-bbox", "-f", "1", "-l", "1", pdf, "-"]).matchAll(
    /xMin="([\d.]+)" yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)</g,
  );
  return [...boxes]
    .filter(([, , , , text]) => text === word)
    .map(([, x, top, bottom]) => {
      const at = (points: string | undefined): number => Math.round(Number(points) * scale);
      const rows = Array.from({ length: at(bottom) - at(top) }, (_, row) => at(top) + row);
      const columns = Array.from({ length: 10 * scale }, (_, column) => at(x) - 12 * scale + column);
      return columns.some((column) => rows.every((row) => isBlack(column, row)));
    });
}
