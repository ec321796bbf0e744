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

/**
 * Told after installation and after every update, when pages already open have no script of this version. `first`: it was not
 * installed here before.
 */
export function onInstalled(told: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => told(reason === "install"));
}
