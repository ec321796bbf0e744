import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { build, preview } from "vite";
import { chromiumProgram } from "../../test/support/chromium-program.ts";

/** A page of a folder beside this file, built and open in a Chromium of its own with IndexedDB on the disk. */
export async function withPage<T>(folder: string, work: (page: Page) => Promise<T>): Promise<T> {
  const made = await mkdtemp(join(tmpdir(), "whitespot-torture-"));
  const shared = { configFile: false, publicDir: false, logLevel: "error" } as const;
  const outDir = join(made, "page");
  await build({
    ...shared,
    root: join(import.meta.dirname, folder),
    base: "./",
    build: { outDir, target: "chrome123" },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: "127.0.0.1" } });
  const browser = await chromium.launchPersistentContext(join(made, "profile"), chromiumProgram());
  try {
    const page = await browser.newPage();
    await page.goto(server.resolvedUrls?.local[0] ?? "");
    return await work(page);
  } finally {
    await browser.close();
    await server.close();
    await rm(made, { recursive: true, force: true, maxRetries: 3 });
  }
}
