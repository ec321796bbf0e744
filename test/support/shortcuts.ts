import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { type Browser, inFirefox, type Options } from "./browser.ts";
import { launchChromium } from "./chromium.ts";
import { startDisplay } from "./display.ts";
import { launchFirefox } from "./firefox.ts";

/** A browser whose own shortcuts hear a key, and whose own menu opens; `close` ends all that was started. */
export type WithKeys = {
  browser: Browser;
  /** Alt+Shift and that letter. */
  press(page: Page, letter: string): Promise<void>;
  /** Clicks there with the right button and chooses our entry. */
  chooseInMenu(page: Page, at: { x: number; y: number }): Promise<void>;
  close(): Promise<void>;
};

/** As a person presses keys and clicks, with that page in front. */
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
    async chooseInMenu(page, { x, y }) {
      await page.mouse.click(x, y, { button: "right" });
      await browser.window.chooseInMenu();
    },
  };
}

/** In a window, on a screen nobody sees: only there a key reaches Chromium as its own shortcut, and its menu opens. */
async function chromiumWithKeys(options: Options): Promise<WithKeys> {
  const display = await startDisplay();
  const keys = (...names: string[]) =>
    promisify(execFile)("xdotool", ["key", "--delay", "80", ...names], {
      env: { ...process.env, DISPLAY: display.name },
    });
  const browser = await launchChromium({ ...options, headless: false, display: display.name });
  return {
    browser,
    async press(page, letter) {
      await page.bringToFront();
      await keys(`alt+shift+${letter.toLowerCase()}`);
    },
    async chooseInMenu(page, { x, y }) {
      await page.mouse.click(x, y, { button: "right" });
      // The menu tells nobody that it is there. Ours is the entry above "Inspect".
      await new Promise((wake) => setTimeout(wake, 1000));
      await keys("Up", "Up", "Return");
    },
    async close() {
      await browser.close();
      display.close();
    },
  };
}
