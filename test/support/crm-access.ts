import type { Page } from "playwright-core";
import { type Browser, inFirefox } from "./browser.ts";
import type { Firefox } from "./firefox.ts";
import { waitFor } from "./wait-for.ts";

/** As in the browser's settings: every host granted is taken back, from one of the extension's own pages. */
export const takeAccessBack = (panel: Page): Promise<boolean> =>
  panel.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    return chrome.permissions.remove({ origins });
  });

/** At a click. What was granted once Chromium gives again without asking; Firefox asks. */
export async function giveAccessAgain(browser: Browser, panel: Page, host: string): Promise<void> {
  await panel.evaluate((host) => {
    const request = (): unknown => chrome.permissions.request({ origins: [host] });
    document.addEventListener("click", request, { once: true });
  }, host);
  await panel.locator("body").click({ position: { x: 1, y: 1 } });
  if (inFirefox) await (browser as Firefox).window.allow();
  await waitFor(`access to ${host}`, () =>
    panel.evaluate((host) => chrome.permissions.contains({ origins: [host] }), host),
  );
}
