import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The words of a PDF, page by page, in the order they are drawn. */
export const pagesOfPdf = (pdf: Uint8Array): Promise<string[]> =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "in.pdf"), pdf);
    const { stdout } = await run("pdftotext", ["-layout", join(folder, "in.pdf"), "-"]);
    return stdout.split("\f").slice(0, -1);
  });

/** A PNG of every page: words alone do not prove that a page can be read. */
export const picturesOfPdf = (pdf: Uint8Array, dotsPerInch = 100): Promise<Buffer[]> =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "in.pdf"), pdf);
    await run("pdftoppm", ["-png", "-r", String(dotsPerInch), join(folder, "in.pdf"), join(folder, "page")]);
    const names = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
    return Promise.all(names.map((name) => readFile(join(folder, name))));
  });

/** What a scanner reads in a picture: QR codes and Code 128, one text per code. */
export const scanCodes = (png: Uint8Array): Promise<string[]> =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "in.png"), png);
    return lines("zbarimg", ["--quiet", "--raw", join(folder, "in.png")], 4);
  });

/** What a scanner reads in a picture's first Data Matrix: to look for more takes long. */
export const scanDataMatrix = (png: Uint8Array): Promise<string[]> =>
  inFolder(async (folder) => {
    await writeFile(join(folder, "in.png"), png);
    return lines(
      "dmtxread",
      ["--newline", "--stop-after=1", "--milliseconds=8000", join(folder, "in.png")],
      1,
    );
  });

/** The lines a program prints; none when it ends with the code it has for "nothing found". */
async function lines(program: string, args: string[], foundNothing: number): Promise<string[]> {
  try {
    const { stdout } = await run(program, args);
    return stdout.split("\n").filter(Boolean);
  } catch (error) {
    if ((error as { code?: number }).code === foundNothing) return [];
    throw error;
  }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "whitespot-pdf-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
