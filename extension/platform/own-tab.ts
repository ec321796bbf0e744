import { browser } from "./browser.ts";

/** Closes the tab this page of ours is in. */
export async function closeOwnTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}
