import { browser } from "./browser.ts";

/** Opens one of our own pages in a tab of its own; `address` is within the extension, with what the page is asked for. */
export async function openOwnPage(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address) });
}
