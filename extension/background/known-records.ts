import * as z from "zod/mini";
import { type AccountSeen, accountSeenSchema } from "../../src/crm/account-seen.ts";
import { type CrmRecord, recordKey, recordSchema } from "../../src/crm/record.ts";
import { keptInSession } from "./kept-in-session.ts";

/**
 * What each record's pages showed when they were last read, while the browser runs. A page says by its address which record is in
 * front long before it is drawn and quiet; the panel shows what is known of it at once, and the reading that follows corrects it.
 * An account's page tells what its deals' pages do not show.
 */

/** More than anybody goes back and forth between, and a small part of the 10 MB a session may hold. */
const records = keptInSession("known", 40);
const accounts = keptInSession("account", 40);

type Named = Pick<CrmRecord, "crm" | "host" | "id">;

export async function knownRecord(of: Named): Promise<CrmRecord | null> {
  return z.safeParse(recordSchema, await records.read(recordKey(of))).data ?? null;
}

export const rememberRecord = (record: CrmRecord): Promise<void> => records.keep(recordKey(record), record);

/** The account of a deal, if its own page was read. */
export async function knownAccount({ crm, host, account }: CrmRecord): Promise<AccountSeen | null> {
  if (account?.id === undefined) return null;
  const stored = await accounts.read(recordKey({ crm, host, id: account.id }));
  return z.safeParse(accountSeenSchema, stored).data ?? null;
}

export const rememberAccount = (seen: AccountSeen): Promise<void> =>
  accounts.keep(recordKey({ ...seen, id: seen.account.id }), seen);

/** Forgets everything of a CRM we may no longer read. */
export async function forgetRecords(crm: string): Promise<void> {
  await records.forget(`${crm}:`);
  await accounts.forget(`${crm}:`);
}
