import type { CrmAdapter, Reading } from "./adapter.ts";
import { factsOf, isLeftOver, type Shown } from "./left-over.ts";
import { lookAt, messageIn, unread } from "./look.ts";
import { awaitQuiet } from "./quiet.ts";
import { rootsIn } from "./shadow-roots.ts";
import { watchLocation } from "./watch-location.ts";

export type WatchOptions = {
  /** Nothing may have changed for this long before the page is read: Lightning draws a record in many steps. */
  quietMs?: number;
  /** A page that is never quiet (a clock, an animation) is read after this long all the same. */
  patienceMs?: number;
  /** Some changes are no mutation we can see; while the tab is visible the page is read again this often. */
  checkMs?: number;
  /** A record whose page is still not drawn is there to be typed by hand after this long; it may be drawn after all. */
  giveUpMs?: number;
};

export type RecordWatch = {
  /** Reports again, changed or not. A page that still settles is not read for that: it may show the record before. */
  report(): void;
  stop(): void;
};

const watched = { subtree: true, childList: true, characterData: true, attributeFilter: ["class", "href"] };

/**
 * Reads the record in front of the person and reports it whenever the reading changes: another record, another stage,
 * another value, no record at all. The first report comes at once unless the page has to settle.
 */
export function watchRecord(
  adapter: CrmAdapter,
  window: Window,
  onReading: (reading: Reading) => void,
  { quietMs = 300, patienceMs = 3000, checkMs = 2000, giveUpMs = 10_000 }: WatchOptions = {},
): RecordWatch {
  const { document, performance } = window;
  let reported: Reading | undefined;
  let last: Shown | undefined;
  let coming: { id: string; since: number } | undefined;

  const quiet = awaitQuiet(window, () => read(), quietMs, patienceMs);
  const observer = new MutationObserver(quiet.changed);

  const report = (reading: Reading) => {
    if (JSON.stringify(reading) === JSON.stringify(reported)) return;
    reported = reading;
    onReading(reading);
  };

  const read = () => {
    const url = new URL(window.location.href);
    const looked = lookAt(adapter, document, url);
    const { container } = looked;
    let { reading } = looked;
    const facts = factsOf(reading);
    if (facts && !("trouble" in reading)) {
      if (isLeftOver(facts, container, last)) reading = { kind: "not-yet", id: facts.id };
      else last = { facts, container };
    }
    observe(container, reading.kind === "not-yet" || "trouble" in reading);
    // A record that has been read stays read while its page is redrawn, edited, or shows one of its lists.
    const held =
      reading.kind === "not-yet" &&
      factsOf(reported)?.id === reading.id &&
      !(reported?.kind === "record" && reported.trouble?.kind === "not-drawn");
    if (held) return;
    if (reading.kind === "not-yet" && coming && performance.now() - coming.since >= giveUpMs)
      reading = unread(adapter, reading.id, url, { kind: "not-drawn", says: messageIn(container) });
    report(reading);
  };

  // A shadow root hides its changes from whoever observes what is around it, so each is observed.
  const observe = (container: Element | null, everywhere: boolean) => {
    observer.disconnect();
    if (everywhere) observer.observe(document, watched);
    for (const root of container ? rootsIn(container) : []) observer.observe(root, watched);
  };

  const idInFront = () => {
    const url = new URL(window.location.href);
    return adapter.identify(url) ?? adapter.identifyAccount(url);
  };

  const rest = () => {
    observer.disconnect();
    quiet.stop();
  };

  const navigated = () => {
    const id = idInFront();
    if (id) {
      if (coming?.id !== id) coming = { id, since: performance.now() };
      if (factsOf(reported)?.id !== id) report({ kind: "not-yet", id });
      observe(null, true);
      quiet.changed();
    } else {
      coming = undefined;
      rest();
      report({ kind: "no-record" });
    }
  };

  const again = () => {
    const before = reported;
    // The address may have changed a moment ago without our having heard of it.
    if (idInFront() !== (coming?.id ?? null)) navigated();
    else if (coming && !quiet.isAwaited()) read();
    if (reported && reported === before) onReading(reported);
  };

  const check = window.setInterval(() => {
    const idle = !quiet.isAwaited() && document.visibilityState === "visible";
    if (idle && reported?.kind !== "no-record") read();
  }, checkMs);
  const stopLocation = watchLocation(window, navigated);
  navigated();

  const stop = () => {
    stopLocation();
    rest();
    window.clearInterval(check);
  };
  return { report: again, stop };
}
