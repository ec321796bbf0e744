import { ownWindow } from "../platform/front-tab.ts";
import { forgetSession, onSessionChanged, readSession, writeSession } from "../platform/session-store.ts";

/** A page of the panel that is asked for from outside it, by a shortcut. */
export type AskedView = "gaps";

/** Each window has a panel of its own, and the asking may come before its panel is there. */
const keyOf = (windowId: number): string => `panel-view:${windowId}`;

export const askForView = (windowId: number, view: AskedView): Promise<void> =>
  writeSession(keyOf(windowId), view);

/** A window was closed before its panel was there. */
export const forgetAskedView = (windowId: number): Promise<void> => forgetSession(keyOf(windowId));

/** Tells the panel which page it was opened for, or is asked to show: once for each asking. Returns how to stop. */
export function watchAskedView(told: (view: AskedView) => void): () => void {
  let key: string | undefined;
  let stopped = false;
  const take = (asked: unknown): void => {
    if (asked !== "gaps" || key === undefined || stopped) return;
    // Forgotten once heard: the panel opened again tomorrow begins with the deal in front.
    void forgetSession(key);
    told(asked);
  };
  const stopSession = onSessionChanged((changed, value) => {
    if (changed === key) take(value);
  });
  void ownWindow().then(async (windowId) => {
    key = keyOf(windowId);
    take(await readSession(key));
  });
  return () => {
    stopped = true;
    stopSession();
  };
}
