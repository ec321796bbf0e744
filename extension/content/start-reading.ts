import type { CrmAdapter, Reading } from "../crm/adapter.ts";
import { watchRecord } from "../crm/watch.ts";
import { tellBackground } from "./tell-background.ts";

/** The one watch of a page. */
export type PageReading = {
  /** False once the extension was updated or removed under it: it can tell nobody any more. */
  isAlive(): boolean;
  report(): void;
  stop(): void;
};

declare global {
  /** In the world of our content scripts only; the page does not see it. */
  var whitespotReading: PageReading | undefined;
}

/** Watches the page and reports what it shows, until told to stop, until it is left, or until the extension is gone. */
export function startReading(adapter: CrmAdapter): PageReading {
  const tell = (message: Parameters<typeof tellBackground>[0]): void => {
    if (isAlive()) tellBackground(message);
    else stop();
  };
  const send = (reading: Reading): void => tell({ kind: "reading", crm: adapter.id, reading });
  const report = (): void => send(adapter.read(document, new URL(location.href)));
  const leave = (): void => tell({ kind: "page-gone" });
  // Back from the browser's memory of pages, where it was kept as it was.
  const comeBack = (event: PageTransitionEvent): void => {
    if (event.persisted) report();
  };
  const obey = (command: unknown, _sender: unknown, answer: (heard: boolean) => void): void => {
    if (typeof command !== "object" || command === null || !("kind" in command)) return;
    if (command.kind === "read") report();
    else if (command.kind === "stop" && "crm" in command && command.crm === adapter.id) stop();
    answer(true);
  };

  // Cut off, even looking into a shadow root throws, so the watch must find that out before it looks.
  const untilCutOff: CrmAdapter = {
    ...adapter,
    container: (page) => (isAlive() ? adapter.container(page) : null),
    read(page, url) {
      if (isAlive()) return adapter.read(page, url);
      stop();
      return { kind: "no-record" };
    },
  };
  const stopWatching = watchRecord(untilCutOff, window, send);
  addEventListener("pagehide", leave);
  addEventListener("pageshow", comeBack);
  chrome.runtime.onMessage.addListener(obey);

  function stop(): void {
    stopWatching();
    removeEventListener("pagehide", leave);
    removeEventListener("pageshow", comeBack);
    // With the extension gone there is nothing to take the listener from.
    if (isAlive()) chrome.runtime.onMessage.removeListener(obey);
    if (globalThis.whitespotReading === reading) globalThis.whitespotReading = undefined;
  }
  const reading: PageReading = { isAlive, report, stop };
  return reading;
}

/** A script whose extension was updated, removed or switched off keeps running, cut off from everything. */
const isAlive = (): boolean => chrome.runtime?.id !== undefined;
