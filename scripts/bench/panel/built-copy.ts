import { cp, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builtForChrome } from "../../../test/support/chromium.ts";

const page = (rest: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Floor</title></head><body>${rest}</body></html>`;

/** The built extension with two pages more, which never ship: one with a word and nothing else, and the plain form. */
export async function builtCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "whitespot-bench-"));
  await cp(builtForChrome, folder, { recursive: true });
  // A page without a word has no first paint that the browser would tell of.
  await writeFile(join(folder, "empty.html"), page("<p>Whitespot</p>"));
  await writeFile(join(folder, "plain.html"), page('<script type="module" src="plain-form.js"></script>'));
  await cp(join(import.meta.dirname, "plain-form.js"), join(folder, "plain-form.js"));
  return folder;
}
