import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { waitFor } from "./wait-for.ts";

/** For the commands that are not among Playwright's types yet. */
export type UntypedSession = { send(method: string, params: object): Promise<void> };

/**
 * The real side panel. Playwright does not list it among a context's pages; a second connection by the debugging port, made
 * after the panel is open, does.
 */
export function openSidePanel(profile: string, extensionId: string, panelAddress: string) {
  const connections: Browser[] = [];

  const connect = async (): Promise<Browser> => {
    const [port] = (await readFile(join(profile, "DevToolsActivePort"), "utf8")).split("\n");
    return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  };

  const panelIn = async (browser: Browser, window: number): Promise<Page | undefined> => {
    const pages = browser.contexts().flatMap((context) => context.pages());
    for (const found of pages)
      if (found.url().startsWith(panelAddress) && (await windowSeenBy(found)) === window) return found;
    return undefined;
  };

  /** As a click on the toolbar icon: it opens the panel and lends the extension the page in front. */
  const clickToolbar = async (page: Page): Promise<void> => {
    await page.bringToFront();
    const session = (await page.context().browser()?.newBrowserCDPSession()) as CDPSession;
    const targetId = await tabTargetOf(session, page);
    await (session as unknown as UntypedSession).send("Extensions.triggerAction", {
      id: extensionId,
      targetId,
    });
    await session.detach();
  };

  /** The panel beside the page, however it came to open: every window has its own. */
  const beside = async (page: Page): Promise<Page> => {
    const window = await windowOf(page);
    return waitFor("the side panel", async () => {
      const browser = await connect();
      const panel = await panelIn(browser, window);
      // Every connection is told of everything in every page, so none is kept for nothing.
      if (panel) connections.push(browser);
      else await browser.close();
      return panel;
    });
  };

  const open = async (page: Page): Promise<Page> => {
    await clickToolbar(page);
    return beside(page);
  };

  const close = async (): Promise<void> => {
    await Promise.all(connections.map((browser) => browser.close()));
  };
  return { open, beside, clickToolbar, close };
}

async function windowOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send("Browser.getWindowForTarget");
  await session.detach();
  return windowId;
}

/** Null while a panel is only coming up or just going away. The extension counts windows as the debugger does. */
const windowSeenBy = (panel: Page): Promise<number | null> =>
  panel.evaluate(async () => (await chrome.windows.getCurrent()).id ?? null).catch(() => null);

async function tabTargetOf(session: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await session.send("Target.getTargets", {
    filter: [{ type: "tab", exclude: false }],
  });
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}`);
  return tab.targetId;
}
