import type { Tabs } from "webextension-polyfill";
import { browser } from "./browser.ts";

export type ClickedTab = {
  tabId: number;
  windowId: number;
  address: string | undefined;
  title: string | undefined;
};

/** The tab a click, a key or a choice of the menu was about; none for a page of the browser's own. */
export function clickedTab(tab: Tabs.Tab | undefined): ClickedTab | undefined {
  if (tab?.id === undefined || tab.windowId === undefined) return undefined;
  return { tabId: tab.id, windowId: tab.windowId, address: tab.url, title: tab.title };
}

/**
 * Told when the toolbar icon is clicked or its shortcut pressed. The click lends us the page in front (`activeTab`) until
 * it navigates away, its address included.
 */
export function onToolbarClick(told: (tab: ClickedTab) => void): void {
  browser.action.onClicked.addListener((tab) => {
    const clicked = clickedTab(tab);
    if (clicked) told(clicked);
  });
}

/** Told once it is installed, not after its updates. */
export function onFirstInstalled(told: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") told();
  });
}
