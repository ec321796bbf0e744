import polyfill from "webextension-polyfill";

/**
 * The browser's extension API, with promises in Chromium and Firefox alike. Only this folder imports it: whoever needs
 * something of the browser asks a file here that says what for.
 */
export const browser = polyfill;

/** Chromium's side panel: the polyfill passes it through but has no type for it. Undefined in Firefox. */
export const sidePanel = (polyfill as { sidePanel?: SidePanel }).sidePanel;

type SidePanel = {
  open(options: { windowId: number }): Promise<void>;
  /** From Chromium 142 on. */
  onClosed?: { addListener(told: () => void): void };
};
