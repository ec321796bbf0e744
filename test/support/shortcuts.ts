import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { type Browser, inFirefox, type Options } from "./browser.ts";
import { launchChromium } from "./chromium.ts";
import { startDisplay } from "./display.ts";
import { launchFirefox } from "./firefox.ts";

/** A browser whose own shortcuts hear a key; `close` ends all that was started. */
export type WithKeys = {
  browser: Browser;
  press(page: Page, letter: string): Promise<void>;
  close(): Promise<void>;
};

/** Presses Alt+Shift and a letter as a person does, with that page in front. */
export const launchWithKeys = (options: Options): Promise<WithKeys> =>
  inFirefox ? firefoxWithKeys(options) : chromiumWithKeys(options);

async function firefoxWithKeys(options: Options): Promise<WithKeys> {
  const browser = await launchFirefox(options);
  return {
    browser,
    close: browser.close,
    async press(page, letter) {
      await page.bringToFront();
      await browser.window.pressShortcut(page.url(), letter);
    },
  };
}

/** In a window, on a screen nobody sees: only there a key reaches Chromium as its own shortcut. */
async function chromiumWithKeys(options: Options): Promise<WithKeys> {
  const display = await startDisplay();
  const env = { ...process.env, DISPLAY: display.name };
  const browser = await launchChromium({ ...options, headless: false, display: display.name });
  return {
    browser,
    async press(page, letter) {
      await page.bringToFront();
      await promisify(execFile)("xdotool", ["key", `alt+shift+${letter.toLowerCase()}`], { env });
    },
    async close() {
      await browser.close();
      display.close();
    },
  };
}
