import type { PageMessage } from "../messages/protocol.ts";

/** A script whose extension was updated, removed or switched off keeps running, cut off from everything. */
export const isAlive = (): boolean => chrome.runtime?.id !== undefined;

/**
 * Sends plain data; the background parses it. Nobody may be listening, because the extension is just being updated: that is
 * no error of the page, and the next script reports everything again.
 */
export function tellBackground(message: PageMessage): void {
  try {
    chrome.runtime.sendMessage(message).catch(() => {});
  } catch {
    // "Extension context invalidated", thrown at once instead of later.
  }
}
