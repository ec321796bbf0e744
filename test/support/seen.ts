import type { Page } from "playwright-core";
import { type Front, frontKey, parseFront } from "../../extension/messages/front.ts";

/** What the background knows of the tab in front, asked from one of the extension's own pages. */
export async function frontSeenBy(panel: Page): Promise<Front> {
  const tabId = await panel.evaluate(
    async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id,
  );
  if (tabId === undefined) return parseFront(undefined);
  const key = frontKey(tabId);
  const stored = await panel.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key);
  return parseFront(stored);
}
