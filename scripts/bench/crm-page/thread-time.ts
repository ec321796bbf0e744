import type { Page } from "playwright-core";
import type { Chromium } from "../../../test/support/chromium.ts";

type Event = {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds; `tdur` is the thread's own processor time: what else the machine does is not in it. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: unknown;
};

const categories = ["toplevel", "devtools.timeline", "v8", "disabled-by-default-v8.compile"];
const task = "ThreadControllerImpl::RunTask";

/**
 * Milliseconds of processor time of every task of the page's threads in which such an event happened, while `work` ran. A load's own
 * noise is a hundred times what a small script costs; the tasks that run the script can be told from the others.
 */
export async function tasksWith(
  { context }: Chromium,
  page: Page,
  isWanted: (event: Event) => boolean,
  work: () => Promise<unknown>,
): Promise<number[]> {
  const browser = context.browser();
  if (!browser) throw new Error("This browser cannot be traced");
  await browser.startTracing(page, { categories });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Event[] };
  const events = trace.traceEvents.filter(({ ph }) => ph === "X");
  const wanted = events.filter(isWanted);
  const holds = (one: Event, { pid, tid, ts }: Event): boolean =>
    one.pid === pid && one.tid === tid && one.ts <= ts && ts < one.ts + (one.dur ?? 0);
  return events
    .filter((one) => one.name === task && wanted.some((event) => holds(one, event)))
    .toSorted((one, other) => one.ts - other.ts)
    .map(({ tdur = 0 }) => tdur / 1000);
}

/** Whatever runs code of the extension of that address: "chrome-extension://…/". */
export const runsCodeOf =
  (extension: string) =>
  ({ args }: Event): boolean =>
    JSON.stringify(args ?? null).includes(`"${extension}`);

/** A timer of the page's own went off. */
export const firesTimer = ({ name }: Event): boolean => name === "TimerFire";
