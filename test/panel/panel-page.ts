import preact from "@preact/preset-vite";
import { type Browser, chromium, type Page } from "playwright-core";
import { createServer } from "vite";
import { chromiumPath } from "../support/find-program.ts";

type Look = { width?: number; dark?: boolean; scale?: number };

/** The panel's real components in a real browser, on a page of their own. `open` gives one scene of `page/scenes.tsx`. */
export async function openPanelPages() {
  const server = await createServer({
    configFile: false,
    root: new URL("../..", import.meta.url).pathname,
    publicDir: false,
    logLevel: "error",
    cacheDir: "node_modules/.vite/panel-pages",
    plugins: [preact({ prefreshEnabled: false })],
    server: { port: 0, hmr: false, host: "127.0.0.1", watch: null },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? "";
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false });

  const open = async (scene: string, { width = 360, dark = false, scale = 1 }: Look = {}): Promise<Page> => {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: dark ? "dark" : "light",
      deviceScaleFactor: scale,
    });
    await page.goto(`${address}test/panel/page/index.html?${scene}`);
    await page.locator("main").waitFor();
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
  };
  return { open, close };
}

export type PanelPages = Awaited<ReturnType<typeof openPanelPages>>;
