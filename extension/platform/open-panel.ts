import { browser, sidePanel } from "./browser.ts";

/**
 * Opens the panel beside the pages of that window: Chromium's side panel, Firefox's sidebar. Both browsers refuse unless
 * it is called synchronously inside the click's own handler, so nothing may be awaited before it.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}

/**
 * In the background: told when a panel was closed. Nothing a panel sends while it goes away arrives any more, so the browser tells
 * it; before Chromium 142, and in Firefox, by the end of the panel's line to a background that is still awake.
 */
export function onPanelClosed(told: () => void): void {
  sidePanel?.onClosed?.addListener(told);
  browser.runtime.onConnect.addListener(({ onDisconnect }) => onDisconnect.addListener(told));
}

/** In the panel: the line that ends with it. */
export const holdLine = (): void => void browser.runtime.connect();
