import type { Page } from "playwright-core";
import { type Chromium, launchChromium } from "./chromium.ts";

/** The manager page in a browser of its own. */
export type ManagerPage = {
  chromium: Chromium;
  page: Page;
  /** What the page reported or threw. */
  errors: string[];
  address: (hash: string) => string;
  /** Loaded anew at that hash, and read. */
  open: (hash: string, width?: number) => Promise<void>;
  close: () => Promise<void>;
};

export async function launchManager(): Promise<ManagerPage> {
  const chromium = await launchChromium();
  const page = await chromium.context.newPage();
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  const address = (hash: string): string => `${chromium.addressOf("extension/manager/index.html")}${hash}`;
  const open = async (hash: string, width = 1400): Promise<void> => {
    await page.setViewportSize({ width, height: 900 });
    // A change of the hash alone would not load the page anew.
    await page.goto("about:blank");
    await page.goto(address(hash));
    await page.locator("main:not([aria-busy=true]) :is(h1, h2):visible").first().waitFor();
  };
  return { chromium, page, errors, address, open, close: () => chromium.close() };
}
