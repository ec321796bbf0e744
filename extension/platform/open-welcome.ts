import { browser } from "./browser.ts";

/** Opens the first-run page in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("extension/welcome/index.html") });
}
