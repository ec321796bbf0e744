import { frontTabOf, onFrontTabChanged, ownWindow } from "../platform/front-tab.ts";
import { onSessionChanged, readSession } from "../platform/session-store.ts";
import { askWhenLent } from "./ask-when-lent.ts";
import { type Front, frontKey, parseFront } from "./front.ts";

/**
 * Tells what the tab in front of this page's window shows: once at the start, at every tab switch and at every change of
 * it. `tabId` goes with it, because the front may change again before an answer to it is given. Returns how to stop.
 */
export function watchFront(onFront: (tabId: number, front: Front) => void): () => void {
  const lent = askWhenLent();
  const show = (tabId: number, front: Front): void => {
    lent.show(tabId, front);
    onFront(tabId, front);
  };
  let window: number | undefined;
  let inFront: number | undefined;
  let looks = 0;
  let changes = 0;

  const lookAgain = async (): Promise<void> => {
    const look = ++looks;
    window ??= await ownWindow();
    const tabId = await frontTabOf(window);
    if (look !== looks || tabId === undefined) return;
    inFront = tabId;
    const changesBefore = changes;
    const stored = await readSession(frontKey(tabId));
    // A later look, or a change told meanwhile, knows better.
    if (look === looks && changes === changesBefore) show(tabId, parseFront(stored));
  };

  const stopTabs = onFrontTabChanged((windowId) => {
    if (window === undefined || windowId === window) void lookAgain();
  });
  const stopSession = onSessionChanged((key, value) => {
    if (inFront === undefined || key !== frontKey(inFront)) return;
    changes++;
    show(inFront, parseFront(value));
  });
  void lookAgain();
  return () => {
    looks++;
    lent.stop();
    stopTabs();
    stopSession();
  };
}
