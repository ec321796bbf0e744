import { matchesAny } from "../platform/match-pattern.ts";
import { isAlive, tellBackground } from "./tell-background.ts";

/** What one of our scripts does in a page. */
type Work = {
  /** Says again what the page is, changed or not. */
  report(): void;
  /** Ends what it began. */
  stop(): void;
};

export type Tell = typeof tellBackground;

type Running = Work & { isAlive(): boolean };

declare global {
  /** Our scripts in this page, by name. In the world of our content scripts only; the page does not see it. */
  var whitespot: Record<string, Running | undefined> | undefined;
}

/** Whether a script of this name works in the page: not none, and not the orphan of an update. */
export const isRunning = (name: string): boolean => globalThis.whitespot?.[name]?.isAlive() === true;

/**
 * Runs a script once in its page, until it is told to stop or the extension is gone. It may be put into a page that has one: at
 * a click on a page already watched, or beside an orphan that an update of the extension left behind. A living one only
 * reports again.
 */
export function runOnce(name: string, start: (tell: Tell) => Work): void {
  globalThis.whitespot ??= {};
  const scripts = globalThis.whitespot;
  if (isRunning(name)) {
    scripts[name]?.report();
    return;
  }
  scripts[name]?.stop();

  const tell: Tell = (message) => (isAlive() ? tellBackground(message) : stop());
  const leave = (): void => tell({ kind: "page-gone" });
  // Back from the browser's memory of pages, where it was kept as it was.
  const comeBack = (event: PageTransitionEvent): void => {
    if (event.persisted) work.report();
  };
  const obey = (command: unknown, _sender: unknown, answer: (heard: boolean) => void): void => {
    if (typeof command !== "object" || command === null || !("kind" in command)) return;
    if (command.kind === "read") work.report();
    else if (command.kind === "stop" && "hosts" in command && Array.isArray(command.hosts)) {
      if (matchesAny(command.hosts, location.href)) stop();
    } else return;
    answer(true);
  };
  addEventListener("pagehide", leave);
  addEventListener("pageshow", comeBack);
  chrome.runtime.onMessage.addListener(obey);

  function stop(): void {
    work.stop();
    removeEventListener("pagehide", leave);
    removeEventListener("pageshow", comeBack);
    // With the extension gone there is nothing to take the listener from.
    if (isAlive()) chrome.runtime.onMessage.removeListener(obey);
    if (scripts[name] === running) delete scripts[name];
  }
  const work = start(tell);
  const running: Running = { isAlive, report: work.report, stop };
  scripts[name] = running;
}
