import { browser } from "./browser.ts";

export type ClickedTab = {
  tabId: number;
  windowId: number;
  address: string | undefined;
  title: string | undefined;
};

/**
 * Told when the toolbar icon is clicked or its shortcut pressed. The click lends us the page in front (`activeTab`) until
 * it navigates away, its address included.
 */
export function onToolbarClick(told: (tab: ClickedTab) => void): void {
  browser.action.onClicked.addListener(({ id, windowId, url, title }) => {
    if (id !== undefined && windowId !== undefined) told({ tabId: id, windowId, address: url, title });
  });
}

/**
 * Told after installation and after every update, when pages already open have no script of this version. `first`: it was not
 * installed here before.
 */
export function onInstalled(told: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => told(reason === "install"));
}
