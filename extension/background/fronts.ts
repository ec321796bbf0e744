import { recordKey } from "../../src/crm/record.ts";
import { type Front, frontKey, parseFront, tabOfFrontKey } from "../messages/front.ts";
import { forgetSession, readSession, readWholeSession, writeSession } from "../platform/session-store.ts";
import { nudge } from "./nudges.ts";

/** What every tab shows. Kept in the session, never in a variable: the worker is ended between two messages. */

export async function frontOf(tabId: number): Promise<Front> {
  return parseFront(await readSession(frontKey(tabId)));
}

export async function setFront(tabId: number, front: Front): Promise<void> {
  await writeSession(frontKey(tabId), front);
  void nudge(tabId);
}

export async function forgetFront(tabId: number): Promise<void> {
  await forgetSession(frontKey(tabId));
  void nudge(tabId);
}

/** Access to what this tab shows was taken back, and nobody has given it again. */
export async function isTakenBack(tabId: number): Promise<boolean> {
  const front = await frontOf(tabId);
  return front.kind === "not-seen" && front.takenBack === true;
}

/** Access may be asked of this tab anew: by a click, after a grant, or once another page is in it. */
export async function givenAgain(tabId: number): Promise<void> {
  if (await isTakenBack(tabId)) await forgetFront(tabId);
}

/** Every tab something is known of. */
export async function knownFronts(): Promise<{ tabId: number; front: Front }[]> {
  const session = await readWholeSession();
  return Object.entries(session).flatMap(([key, stored]) => {
    const tabId = tabOfFrontKey(key);
    return tabId === null ? [] : [{ tabId, front: parseFront(stored) }];
  });
}

/** Nudges again on every tab, or on those that show this record: what is due, a setting or the panel changed. */
export async function nudgeAgain(record?: string): Promise<void> {
  const tabs = (await knownFronts()).filter(
    ({ front }) => front.kind === "record" && (record === undefined || recordKey(front.record) === record),
  );
  await Promise.all(tabs.map(({ tabId }) => nudge(tabId)));
}
