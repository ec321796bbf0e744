import type { Policy, PolicyProblem } from "../../src/policy/policy.ts";
import { database } from "./db.ts";
import { live } from "./live.ts";

/** The organisation's policy as it was last read: what everything works by, also before the browser has said it again. */
export type KeptPolicy = {
  policy: Policy;
  problems: PolicyProblem[];
  /** ISO date and time of that reading; null: there never was a policy. */
  readAt: string | null;
};

export const noPolicy: KeptPolicy = { policy: {}, problems: [], readAt: null };

/** The row among the settings. */
export const policyRow = "policy";

/** Throws the database's errors, for `live` and inside transactions. */
export async function keptPolicy(): Promise<KeptPolicy> {
  const row = await database().settings.get(policyRow);
  return (row?.value as KeptPolicy | undefined) ?? noPolicy;
}

/** Follows the policy; a database that cannot be read is the page's own to explain. Returns how to stop. */
export const livePolicy = (onPolicy: (kept: KeptPolicy) => void): (() => void) =>
  live(keptPolicy, onPolicy, () => {});
