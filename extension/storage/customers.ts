import type { Profile } from "../../src/checklist/profile/profile.ts";
import { accountKey } from "../../src/crm/account-key.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import { database, type SummaryRow } from "./db.ts";
import type { Customer } from "./profiles.ts";

/** A customer somebody has a deal of, or filled in a profile for. */
export type KnownCustomer = Customer & {
  /** Deals of it that are not lost. */
  open: number;
  profile: Profile | undefined;
};

/** Every customer of this machine, under the name it was last called by. Throws the database's errors, for `live`. */
export async function knownCustomers(): Promise<KnownCustomer[]> {
  const db = database();
  const [summaries, profiles] = await Promise.all([
    db.summaries.orderBy("changedAt").toArray(),
    db.profiles.toArray(),
  ]);
  const known = new Map<string, KnownCustomer>();
  for (const profile of profiles)
    known.set(profile.account, { account: profile.account, name: profile.name, open: 0, profile });
  for (const summary of summaries) {
    const account = accountOf(summary);
    if (account === null) continue;
    const { open = 0, name = "", profile } = known.get(account) ?? {};
    const more = summary.stage === "lost" ? 0 : 1;
    known.set(account, { account, name: summary.account || name, open: open + more, profile });
  }
  return [...known.values()];
}

/** Deals of a customer that are not lost, those worked on last first. Throws the database's errors, for `live`. */
export async function openDealsOf(account: string): Promise<SummaryRow[]> {
  const summaries = await database().summaries.orderBy("changedAt").reverse().toArray();
  return summaries.filter((summary) => summary.stage !== "lost" && accountOf(summary) === account);
}

const accountOf = ({ checklist, account, accountId }: SummaryRow): string | null =>
  accountKey({ ...originOf(checklist), account: { name: account, ...(accountId && { id: accountId }) } });

/** A `recordKey` is crm:host:id, and a host may have a port. */
const originOf = (checklist: string): Pick<CrmRecord, "crm" | "host"> => {
  const [crm = "", ...rest] = checklist.split(":");
  return { crm, host: rest.slice(0, -1).join(":") };
};
