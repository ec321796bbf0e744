import { recordKey } from "../../src/crm/record.ts";
import { type Front, frontKey, parseFront, tabOfFrontKey } from "../messages/front.ts";
import { showBadge } from "../platform/badge.ts";
import { forgetSession, readSession, readWholeSession, writeSession } from "../platform/session-store.ts";
import { dueForRecord } from "../storage/due-for-record.ts";

/** What every tab shows. Kept in the session, never in a variable: the worker is ended between two messages. */

export async function frontOf(tabId: number): Promise<Front> {
  return parseFront(await readSession(frontKey(tabId)));
}

export async function setFront(tabId: number, front: Front): Promise<void> {
  await writeSession(frontKey(tabId), front);
  await showDue(tabId, front);
}

export async function forgetFront(tabId: number): Promise<void> {
  await forgetSession(frontKey(tabId));
  await showBadge(tabId, null);
}

/** Every tab something is known of. */
export async function knownFronts(): Promise<{ tabId: number; front: Front }[]> {
  const session = await readWholeSession();
  return Object.entries(session).flatMap(([key, stored]) => {
    const tabId = tabOfFrontKey(key);
    return tabId === null ? [] : [{ tabId, front: parseFront(stored) }];
  });
}

/** Counts again what is due on every tab that shows this record. */
export async function showDueAgain(record: string): Promise<void> {
  for (const { tabId, front } of await knownFronts())
    if (front.kind === "record" && recordKey(front.record) === record) await showDue(tabId, front);
}

async function showDue(tabId: number, front: Front): Promise<void> {
  if (front.kind !== "record") return showBadge(tabId, null);
  // A database that cannot be opened is the panel's to explain; an icon without a number is right until then.
  const due = await dueForRecord(front.record).catch(() => null);
  // Counting took a moment, in which the tab may have come to show another record.
  const now = await frontOf(tabId);
  if (now.kind === "record" && recordKey(now.record) === recordKey(front.record)) await showBadge(tabId, due);
}
