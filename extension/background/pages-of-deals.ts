import { type AccountSeen, withAccount } from "../../src/crm/account-seen.ts";
import { mergeRecord } from "../../src/crm/merge-record.ts";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import { contentHash } from "../../src/values/hash.ts";
import { clock } from "../platform/clock.ts";
import { dueForRecord } from "../storage/due-for-record.ts";
import { openStorage } from "../storage/open-storage.ts";
import { accountSeen, recordSeen } from "../storage/record-seen.ts";
import { frontOf, knownFronts, nudgeAgain, setFront } from "./fronts.ts";
import { knownAccount, knownRecord } from "./known-records.ts";

/** A deal is shown on several pages: its own, the full list of its products, its account's. Here they come together. */

/** What a page of a deal shows, with what its other pages showed since the browser started. */
export async function withOtherPages(record: CrmRecord): Promise<CrmRecord> {
  const known = await knownRecord(record);
  const merged = known ? mergeRecord(known, record) : record;
  const account = await knownAccount(merged);
  // The account's name on the deal's page was read now.
  return account ? mergeRecord(withAccount(merged, account), record) : merged;
}

/** Puts a reading over the deals that tabs show and that it changes. */
async function updateFronts(over: (record: CrmRecord) => CrmRecord): Promise<void> {
  for (const { tabId } of await knownFronts()) {
    // Read one by one: a tab may have gone on while those before it were written.
    const front = await frontOf(tabId);
    if (front.kind !== "record") continue;
    const record = over(front.record);
    if (contentHash(record) !== contentHash(front.record)) await setFront(tabId, { ...front, record });
  }
}

/** The full list of a deal's products or contacts: for its other tabs and its stored checklist, whose own page may not be open. */
export async function takeOverList(record: CrmRecord): Promise<void> {
  const key = recordKey(record);
  await updateFronts((shown) => (recordKey(shown) === key ? mergeRecord(shown, record) : shown));
  if ((await openStorage()).ok) await recordSeen({ record, readAt: clock().toISOString() });
  await nudgeAgain(key);
}

/** The page of an account: for every deal of it. */
export async function takeOverAccount(seen: AccountSeen): Promise<void> {
  await updateFronts((shown) => withAccount(shown, seen));
  if (!(await openStorage()).ok) return;
  const deals = await accountSeen(seen, clock().toISOString());
  // What lists show of them follows, though no tab shows them.
  for (const deal of deals.ok ? deals.value : []) await dueForRecord(deal);
}
