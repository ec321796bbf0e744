import type { AccountSeen } from "../../src/crm/account-seen.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { CrmAdapter, Reading } from "./adapter.ts";
import { rootsIn } from "./deep-query.ts";
import { lookAt, messageIn, unread } from "./look.ts";
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

const watched = { subtree: true, childList: true, characterData: true, attributeFilter: ["class", "href"] };

/**
 * Reads the record in front of the person and reports it whenever the reading changes: another record, another stage,
 * another value, no record at all. The first report comes at once unless the page has to settle. Returns what ends it.
 */
export function watchRecord(
  adapter: CrmAdapter,
  window: Window,
  onReading: (reading: Reading) => void,
  { quietMs = 300, patienceMs = 3000, checkMs = 2000, giveUpMs = 10_000 }: WatchOptions = {},
): () => void {
  const { document, performance } = window;
  let reported: Reading | undefined;
  let last: Shown | undefined;
  let timer: number | undefined;
  let waitingSince = 0;
  let changedAt = 0;
  let coming: { id: string; since: number } | undefined;

  // Only the time is noted: the callback runs on every change the page makes.
  const changed = () => {
    changedAt = performance.now();
    if (timer !== undefined) return;
    waitingSince = changedAt;
    timer = window.setTimeout(settle, quietMs);
  };
  const observer = new MutationObserver(changed);

  const settle = () => {
    const now = performance.now();
    const left = Math.min(changedAt + quietMs, waitingSince + patienceMs) - now;
    timer = left > 0 ? window.setTimeout(settle, left) : undefined;
    if (left <= 0) read();
  };

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

  const navigated = () => {
    const url = new URL(window.location.href);
    const id = adapter.identify(url) ?? adapter.identifyAccount(url);
    if (id) {
      if (coming?.id !== id) coming = { id, since: performance.now() };
      if (factsOf(reported)?.id !== id) report({ kind: "not-yet", id });
      observe(null, true);
      changed();
    } else {
      coming = undefined;
      observer.disconnect();
      window.clearTimeout(timer);
      timer = undefined;
      report({ kind: "no-record" });
    }
  };

  const check = window.setInterval(() => {
    const idle = timer === undefined && document.visibilityState === "visible";
    if (idle && reported?.kind !== "no-record") read();
  }, checkMs);
  const stopLocation = watchLocation(window, navigated);
  navigated();

  return () => {
    stopLocation();
    observer.disconnect();
    window.clearInterval(check);
    window.clearTimeout(timer);
  };
}

type Facts = CrmRecord | AccountSeen["account"];
type Shown = { facts: Facts; container: Element | null };

function factsOf(reading: Reading | undefined): Facts | undefined {
  if (reading?.kind === "account") return reading.seen.account;
  return reading?.kind === "record" ? reading.record : undefined;
}

/** The facts of the record before, in the very place they were read, under the next record's address. */
function isLeftOver(facts: Facts, container: Element | null, last: Shown | undefined): boolean {
  if (!last || last.facts.id === facts.id || last.container !== container) return false;
  const { id } = facts;
  const before = "url" in facts ? { ...last.facts, id, url: facts.url } : { ...last.facts, id };
  return JSON.stringify(before) === JSON.stringify(facts);
}
