import { browser } from "./browser.ts";

/** Opens the page where packet files are read, in a tab of its own. */
export async function openDesk(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("extension/desk/index.html") });
}
