import { readSession, writeSession } from "../platform/session-store.ts";
import { checkAddress, checkEveryMs } from "./check-address.ts";
import { followPolicy } from "./follow-policy.ts";

const policyRead = "policy-read";

/**
 * Whether the organisation, or the address the playbook comes from, has something new. `now`: somebody is waiting for the answer.
 * Otherwise the policy is read once while the browser runs (the browser tells of its changes) and the address is left alone when
 * it was asked just now.
 */
export async function lookForNews({ now }: { now: boolean }): Promise<void> {
  if (now || (await readSession(policyRead)) !== true) {
    await followPolicy();
    await writeSession(policyRead, true);
  }
  await checkAddress({ now });
}

/** A deal in front comes first: what is new can wait until the worker has shown it. */
const afterMs = 1500;

/** Looks a moment after the worker woke, and again as long as it lives: an open panel keeps it awake all day. */
export function keepLooking(): void {
  const look = (): void => void lookForNews({ now: false }).catch(() => {});
  setTimeout(look, afterMs);
  setInterval(look, checkEveryMs);
}
