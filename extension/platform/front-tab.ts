import { browser } from "./browser.ts";

/** The window this page of ours is in; for the panel, the window it is beside. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? browser.windows.WINDOW_ID_NONE;
}

/** The tab in front in that window. Its address stays unknown: that would need a permission. */
export async function frontTabOf(windowId: number): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab?.id;
}

/** A tab, with its address and title only if its host is granted or the tab was lent to us by a click. */
export async function seenTab(
  tabId: number,
): Promise<{ url?: string | undefined; title?: string | undefined } | undefined> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return undefined; // Closed in the meantime.
  }
}

/** Told which window may show another tab now. Returns how to stop. */
export function onFrontTabChanged(told: (windowId: number) => void): () => void {
  const activated = ({ windowId }: { windowId: number }): void => told(windowId);
  browser.tabs.onActivated.addListener(activated);
  // Not needed when every event arrives; a window that comes to the front looks again in case one did not.
  browser.windows.onFocusChanged.addListener(told);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.windows.onFocusChanged.removeListener(told);
  };
}

/** Told when a tab is closed. */
export function onTabClosed(told: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => told(tabId));
}

/** Told when a window is closed. */
export function onWindowClosed(told: (windowId: number) => void): void {
  browser.windows.onRemoved.addListener((windowId) => told(windowId));
}

/** Told when a tab starts or finishes loading; also while a page navigates within itself. */
export function onTabLoading(told: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status) told(tabId);
  });
}

export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** The window a tab is in; undefined where nobody can look at it: closed, or put to sleep by the browser. */
export async function windowOfTab(tabId: number): Promise<number | undefined> {
  try {
    const { windowId, discarded } = await browser.tabs.get(tabId);
    return discarded ? undefined : windowId;
  } catch {
    return undefined;
  }
}

/** Told when a tab was dragged to another window. */
export function onTabMoved(told: (tabId: number) => void): void {
  browser.tabs.onAttached.addListener((tabId) => told(tabId));
}
