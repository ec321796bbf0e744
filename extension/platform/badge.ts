import { browser } from "./browser.ts";

/** White on it reaches 5.9:1. */
const colour = "#1a56c4";

/**
 * The number on the toolbar icon while that tab is in front (nothing for null or 0), and what the icon is called then. A tab
 * already closed is no error.
 */
export async function showBadge(tabId: number, due: number | null, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
    await browser.action.setBadgeText({ tabId, text: due ? String(due) : "" });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab went away in between: there is no icon left to write on.
  }
}
