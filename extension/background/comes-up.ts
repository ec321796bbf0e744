import type { Front } from "../messages/front.ts";
import { frontOf, setFront } from "./fronts.ts";
import { knownRecord } from "./known-records.ts";

type Named = { crm: string; host: string; id: string };

/** A tab's address names a record that its page has not shown yet. What is known of that record is shown at once. */
export async function comesUp(tabId: number, named: Named, isLatest: () => boolean): Promise<void> {
  const [now, known] = await Promise.all([frontOf(tabId), knownRecord(named)]);
  if (!isLatest()) return;
  // A record being edited or redrawn is the record it was: the panel must not lose its form for that.
  if (now.kind === "record" && now.record.id === named.id && now.record.host === named.host) return;
  if (now.kind === "account" && now.account.id === named.id && now.host === named.host) return;
  const front: Front = known ? { kind: "record", record: known } : { kind: "reading", crm: named.crm };
  await setFront(tabId, front);
}

type Unread = Extract<Front, { kind: "record" }>;

/** A record's page could not be read. What was known of it before stays; a reading that saw nothing is not remembered. */
export async function inTrouble(tabId: number, unread: Unread, isLatest: () => boolean): Promise<void> {
  const known = await knownRecord(unread.record);
  if (isLatest()) await setFront(tabId, { ...unread, record: known ?? unread.record });
}
