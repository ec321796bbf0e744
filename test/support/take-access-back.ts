import type { Page } from "playwright-core";

/** As in the browser's settings: every host granted is taken back, from one of the extension's own pages. */
export const takeAccessBack = (panel: Page): Promise<boolean> =>
  panel.evaluate(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    return chrome.permissions.remove({ origins });
  });
