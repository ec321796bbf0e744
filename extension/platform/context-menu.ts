import { browser } from "./browser.ts";
import { type ClickedTab, clickedTab } from "./toolbar.ts";

export type SelectedHere = ClickedTab & {
  frameId: number | undefined;
  /** As the browser gives it: in one line. */
  text: string;
};

const id = "send-selection";

/** Our one entry in the menu of selected text. As a click on the icon, choosing it lends us the page. */
export function onSelectionMenu(told: (selected: SelectedHere) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    const clicked = clickedTab(tab);
    if (menuItemId === id && clicked) told({ ...clicked, frameId, text: selectionText ?? "" });
  });
}

/** Puts the entry into the menu. The browser keeps it over restarts; one that is there already is left as it is. */
export function offerSelectionMenu(title: string): void {
  browser.contextMenus.create({ id, title, contexts: ["selection"] }, () => void browser.runtime.lastError);
}
