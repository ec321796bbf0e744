import { largestPlaybookFile } from "../../src/playbook/exchange/playbook-file.ts";
import { contentHash } from "../../src/values/hash.ts";
import { failed, type Problem } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { type Fetched, fetchText } from "../platform/fetch-text.ts";
import { hasHosts, originPattern } from "../platform/host-access.ts";
import { keepCheck, type Outcome, playbookAddressNow } from "../storage/playbook-address.ts";
import { takeIn } from "./take-in.ts";

/** No machine asks more often by itself: a playbook changes a few times a month, and a hundred reps ask the same server. */
export const checkEveryMs = 15 * 60_000;

/** Then the answer is not worth waiting for; the next one is a quarter of an hour away. */
const withinMs = 20_000;

/** One question at a time: a second one meanwhile gets the same answer. */
let running: Promise<void> | null = null;

/** Asks the address the playbook comes from, if there is one and it was not asked just now; `now` asks in any case. */
export function checkAddress({ now }: { now: boolean }): Promise<void> {
  running ??= check(now).finally(() => {
    running = null;
  });
  return running;
}

async function check(now: boolean): Promise<void> {
  const { address, last } = await playbookAddressNow();
  if (address === "" || (!now && last && isRecent(last.at))) return;
  const mayRead = await hasHosts([originPattern(address)]);
  const fetched = await fetchText(address, {
    validators: (mayRead && last?.validators) || {},
    mostBytes: largestPlaybookFile,
    withinMs,
  });
  const kept = { address, at: clock().toISOString() };
  if (fetched.kind !== "text") {
    const { validators, hash } = last ?? {};
    const known = { ...(validators && { validators }), ...(hash && { hash }) };
    await keepCheck({ ...kept, ...known, outcome: without(fetched, mayRead) });
    return;
  }
  const hash = contentHash(fetched.text);
  const outcome = last?.hash === hash ? same : await take(fetched, address);
  // What could not be used is read again the next time: by then it, or Whitespot, may be another.
  const known = outcome.kind === "failed" ? {} : { validators: fetched.validators, hash };
  await keepCheck({ ...kept, ...known, outcome });
}

const same: Outcome = { kind: "same" };

/** A clock that was set back must not stop the asking for a day. */
const isRecent = (at: string): boolean => Math.abs(clock().getTime() - Date.parse(at)) < checkEveryMs;

async function take({ text, bytes }: Text, url: string): Promise<Outcome> {
  const taken = await takeIn(text, bytes, { from: "address", url });
  if (!taken.ok) return { kind: "failed", problem: taken.problem };
  return taken.value ? { kind: "taken", number: taken.value.number } : same;
}

type Text = Extract<Fetched, { kind: "text" }>;

function without(fetched: Exclude<Fetched, Text>, mayRead: boolean): Outcome {
  if (fetched.kind === "unchanged") return same;
  return { kind: "failed", problem: problemOf(fetched, mayRead) };
}

function problemOf(fetched: Exclude<Fetched, Text | { kind: "unchanged" }>, mayRead: boolean): Problem {
  if (fetched.kind === "refused") return failed("address-refused", String(fetched.status)).problem;
  if (fetched.why !== "unreachable") return failed(`address-${fetched.why}`).problem;
  if (!navigator.onLine) return failed("address-offline").problem;
  // A browser does not tell an address that is closed to us from one that is not there.
  return failed(mayRead ? "address-unreachable" : "address-no-access").problem;
}
