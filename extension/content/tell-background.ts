import type { PageMessage } from "../messages/protocol.ts";

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
