import { seenTab } from "../platform/front-tab.ts";
import { grantedHosts } from "../platform/host-access.ts";
import { matchesAny } from "../platform/match-pattern.ts";
import type { Front } from "./front.ts";
import { tellBackground } from "./transport.ts";

/** Often enough to look like an answer to the click. */
const everyMs = 1000;

/**
 * A click on the icon lends us the page in front, but the background may end before it has read it, and the click would be lost.
 * While nothing is known of the tab in front, this looks whether its address may be seen by now, and has the page read once.
 */
export function askWhenLent(): { show(tabId: number, front: Front): void; stop(): void } {
  let waiting: number | undefined;
  let asked = "";
  const stop = (): void => clearInterval(waiting);

  const look = async (tabId: number): Promise<void> => {
    if (document.visibilityState !== "visible") return;
    const address = (await seenTab(tabId))?.url;
    if (address === undefined || asked === `${tabId} ${address}`) return;
    // Seen without a click: a page of such a host tells of itself as soon as it can.
    if (matchesAny(await grantedHosts(), address)) return;
    asked = `${tabId} ${address}`;
    await tellBackground({ kind: "read-front", tabId }).catch(() => {
      asked = "";
    });
  };
  return {
    show(tabId, front) {
      stop();
      if (front.kind !== "not-seen") asked = "";
      else if (!front.takenBack) {
        void look(tabId);
        waiting = window.setInterval(() => void look(tabId), everyMs);
      }
    },
    stop,
  };
}
