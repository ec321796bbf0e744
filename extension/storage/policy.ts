import type { Policy, PolicyProblem } from "../../src/policy/policy.ts";
import type { Problem, Result } from "../../src/values/result.ts";
import { database } from "./db.ts";
import { live } from "./live.ts";
import { inOneTransaction } from "./transaction.ts";

/** The organisation's policy as it was last read: what everything works by, also before the browser has said it again. */
export type KeptPolicy = {
  policy: Policy;
  problems: PolicyProblem[];
  /** The playbook in it: by its hash, so that it is taken in once, and why it could not be. */
  playbook?: { hash: string; problem?: Problem };
  /** ISO date and time of that reading; null: there is no policy. */
  readAt: string | null;
};

export const noPolicy: KeptPolicy = { policy: {}, problems: [], readAt: null };

/** Whether the organisation does not let us read that CRM. */
export const isBarred = (crm: string, { policy }: KeptPolicy): boolean =>
  policy.crms !== undefined && !policy.crms.includes(crm);

const row = "policy";

/** Throws the database's errors, for `live` and inside transactions. */
export async function keptPolicy(db = database()): Promise<KeptPolicy> {
  const stored = await db.settings.get(row);
  return (stored?.value as KeptPolicy | undefined) ?? noPolicy;
}

export const keepPolicy = (kept: KeptPolicy): Promise<Result<void>> =>
  inOneTransaction(
    () => [],
    async (db) => {
      await db.settings.put({ name: row, value: kept });
    },
  );

/** Follows the policy; a database that cannot be read is the page's own to explain. Returns how to stop. */
export const livePolicy = (onPolicy: (kept: KeptPolicy) => void): (() => void) =>
  live(
    () => keptPolicy(),
    onPolicy,
    () => {},
  );
