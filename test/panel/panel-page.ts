import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import preact from "@preact/preset-vite";
import type { Browser, Page } from "playwright-core";
import { build, preview } from "vite";
import type { Answer } from "../../src/checklist/answer.ts";
import { startChromium } from "../support/chromium-program.ts";

type Look = {
  width?: number;
  dark?: boolean;
  scale?: number;
  /** In a context of its own, where stopping the page's clock stops no other's. */
  alone?: boolean;
};

/** The panel's real components in a real browser, on a page of their own. `open` gives one scene of `page/scenes.tsx`, `show` another in its place. */
export async function openPanelPages() {
  const folder = await mkdtemp(join(tmpdir(), "whitespot-panel-"));
  const shared = { configFile: false, publicDir: false, logLevel: "error" } as const;
  // Built, not served file by file: a page is then there in a moment, as the extension's own are.
  await build({
    ...shared,
    root: join(import.meta.dirname, "page"),
    base: "./",
    plugins: [preact()],
    build: { outDir: folder, emptyOutDir: true, minify: false, modulePreload: false, target: "chrome123" },
  });
  const server = await preview({
    ...shared,
    root: folder,
    build: { outDir: folder },
    preview: { port: 0, host: "127.0.0.1" },
  });
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser: Browser = await startChromium();

  // A page within one context is there four times as fast as in a context of its own; they keep nothing between them.
  const together = await browser.newContext();

  const show = async (page: Page, scene: string): Promise<void> => {
    await page.goto(`${address}index.html?${scene}`);
    await page.locator("main").waitFor();
  };
  const open = async (
    scene: string,
    { width = 360, dark = false, scale = 1, alone = false }: Look = {},
  ): Promise<Page> => {
    const apart = alone || scale !== 1;
    const page = apart ? await browser.newPage({ deviceScaleFactor: scale }) : await together.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: dark ? "dark" : "light" });
    await show(page, scene);
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { open, show, close };
}

export type PanelPages = Awaited<ReturnType<typeof openPanelPages>>;

/** What the page's deal holds now. */
export const answersOf = (page: Page): Promise<Record<string, Answer>> =>
  page.evaluate(() => window.answers());
