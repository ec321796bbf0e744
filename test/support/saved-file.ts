import { readdirSync, statSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "./browser.ts";
import { waitFor } from "./wait-for.ts";

/** Does what saves a file, and gives the file once it is whole. By the disk: Firefox's driver tells nothing of a sidebar's files. */
export async function savedFile(
  browser: Browser,
  save: () => Promise<void>,
  into?: string,
): Promise<{ name: string; path: string }> {
  const folder = into ?? (await mkdtemp(join(process.env.WHITESPOT_RUN_FOLDER ?? tmpdir(), "saved-")));
  await browser.saveDownloadsTo(folder);
  await save();
  const name = await waitFor("the saved file", () => {
    const names = readdirSync(folder);
    // While it is written there is a part of it, in Chromium at first under a hidden name, and Firefox keeps its name with an empty file.
    const unfinished = names.some((one) => /^\.|\.(part|crdownload)$/.test(one));
    const size = (one: string): number => statSync(join(folder, one), { throwIfNoEntry: false })?.size ?? 0;
    return !unfinished && names.find((one) => size(one) > 0);
  });
  return { name, path: join(folder, name) };
}
