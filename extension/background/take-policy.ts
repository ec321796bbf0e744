import { readPolicy } from "../../src/policy/read-policy.ts";
import { contentHash } from "../../src/values/hash.ts";
import { adapters } from "../crm/index.ts";
import { clock } from "../platform/clock.ts";
import { readManaged } from "../platform/managed.ts";
import { type KeptPolicy, keepPolicy, keptPolicy, noPolicy } from "../storage/policy.ts";
import { takeIn } from "./take-in.ts";

/**
 * Reads the organisation's policy and keeps it. Where the browser cannot tell it, what was kept goes on; where there is none any
 * more, everything is free again.
 */
export async function takePolicy(): Promise<void> {
  const given = await readManaged();
  if (given === null) return;
  const last = await keptPolicy();
  const now = Object.keys(given).length === 0 ? noPolicy : await read(given, last);
  if (contentHash({ ...now, readAt: null }) !== contentHash({ ...last, readAt: null })) await keepPolicy(now);
}

async function read(given: Record<string, unknown>, last: KeptPolicy): Promise<KeptPolicy> {
  const known = adapters.map(({ id }) => id);
  const kept = { ...readPolicy(given, last.policy, known), readAt: clock().toISOString() };
  return given.playbook === undefined
    ? kept
    : { ...kept, playbook: await take(given.playbook, last.playbook) };
}

/** Taken in once: a manager may publish over it, unless that is locked. What could not be used is tried again. */
async function take(
  given: unknown,
  last: KeptPolicy["playbook"],
): Promise<NonNullable<KeptPolicy["playbook"]>> {
  // Chromium hands over text only: its policy schemas cannot say what a playbook is. Firefox has none, and hands over all.
  const text = typeof given === "string" ? given : JSON.stringify(given);
  const hash = contentHash(text);
  if (last?.hash === hash && !last.problem) return last;
  const taken = await takeIn(text, text.length, { from: "policy" });
  return taken.ok ? { hash } : { hash, problem: taken.problem };
}
