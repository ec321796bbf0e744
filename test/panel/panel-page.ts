import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Answer } from "../../src/checklist/answer.ts";
import { leaveChromium, plainChromium } from "../support/chromium-program.ts";
import { onceARun } from "../support/once-a-run.ts";

type Look = {
  width?: number;
  dark?: boolean;
  scale?: number;
  /** In a context of its own, where stopping the page's clock stops no other's. */
  alone?: boolean;
};

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Built, not served file by file: a page is then there in a moment, as the extension's own are. */
async function buildPages(outDir: string): Promise<void> {
  // The builder is loaded by the one test that builds.
  const [{ build }, { default: preact }] = await Promise.all([import("vite"), import("@preact/preset-vite")]);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    root: join(import.meta.dirname, "page"),
    base: "./",
    plugins: [preact()],
    build: { outDir, emptyOutDir: true, minify: false, modulePreload: false, target: "chrome123" },
  });
}

/**
 * The panel's real components in a real browser, on a page of their own. `open` gives one scene of `page/scenes.tsx`, `show`
 * another in its place.
 */
export async function openPanelPages() {
  const folder = await onceARun("panel-pages", buildPages);
  const server = createServer(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://127.0.0.1");
    const body = await readFile(join(folder, pathname)).catch(() => undefined);
    response
      .writeHead(body ? 200 : 404, { "content-type": types[extname(pathname)] ?? "text/plain" })
      .end(body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser: Browser = await plainChromium();

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
    await leaveChromium(browser);
    server.close();
  };
  return { open, show, close };
}

export type PanelPages = Awaited<ReturnType<typeof openPanelPages>>;

/** What the page's deal holds now. */
export const answersOf = (page: Page): Promise<Record<string, Answer>> =>
  page.evaluate(() => window.answers());
