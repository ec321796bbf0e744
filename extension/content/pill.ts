import type { Pill } from "../messages/pill.ts";
import { type DrawnPill, drawPill } from "./pill/draw-pill.ts";
import { removeOrphan } from "./pill/orphan.ts";
import { tell } from "./pill/tell.ts";
import { isAlive } from "./tell-background.ts";

/** How often a shown button looks whether its extension is still there: nobody tells a page that it was updated or removed. */
const lookMs = 1000;

if (!globalThis.whitespotPill?.isAlive()) {
  // Left behind by an update of the extension: nobody answers it any more.
  globalThis.whitespotPill?.stop();
  removeOrphan();
  globalThis.whitespotPill = start();
}

/** Shows the button, or takes it away, as the background says. */
function start() {
  let drawn: DrawnPill | undefined;
  let look: number | undefined;
  const hide = (): void => {
    clearInterval(look);
    drawn?.remove();
    drawn = undefined;
  };
  const show = (pill: Pill): void => {
    if (!drawn?.isShown()) {
      hide();
      drawn = drawPill(tell);
      look = window.setInterval(() => isAlive() || stop(), lookMs);
    }
    drawn.show(pill);
  };
  const obey = (command: unknown, _sender: unknown, answer: (heard: boolean) => void): void => {
    if (typeof command !== "object" || command === null) return;
    if (!("kind" in command && command.kind === "pill" && "pill" in command)) return;
    if (command.pill) show(command.pill as Pill);
    else hide();
    answer(true);
  };
  // A page the browser keeps for "Back" comes back with a deal that is counted anew.
  addEventListener("pagehide", hide);
  chrome.runtime.onMessage.addListener(obey);
  function stop(): void {
    hide();
    removeEventListener("pagehide", hide);
    if (isAlive()) chrome.runtime.onMessage.removeListener(obey);
  }
  return { isAlive, stop };
}
