import { browser, sidePanel } from "./browser.ts";

/**
 * Opens the panel beside the pages of that window: Chromium's side panel, Firefox's sidebar. Both browsers refuse unless
 * it is called synchronously inside the click's own handler, so nothing may be awaited before it.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
