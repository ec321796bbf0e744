import { browser } from "./browser.ts";

/** Opens one of our own pages in a tab of its own; `address` is within the extension, with what the page is asked for. */
export async function openOwnPage(address: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(address) });
}

/** Opens a page that was just written in a tab of its own; it is gone with the tab. */
export async function openWrittenPage(html: string): Promise<void> {
  const address = URL.createObjectURL(new Blob([html], { type: "text/html;charset=utf-8" }));
  await browser.tabs.create({ url: address });
  // The tab has read it long before; a reload within the minute still finds it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
