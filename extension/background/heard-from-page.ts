import type { Front } from "../messages/front.ts";
import type { PageMessage } from "../messages/protocol.ts";
import { forgetFront, frontOf, setFront } from "./fronts.ts";
import { pageAt } from "./page-at.ts";

/** What each tab said last: a waking worker hears several messages at once, and the last must be the one that stays. */
const latest = new Map<number, PageMessage>();

/** Takes what a content script said about its tab. */
export async function heardFromPage(tabId: number, message: PageMessage): Promise<void> {
  latest.set(tabId, message);
  if (message.kind === "page-gone") return forgetFront(tabId);
  if (message.kind === "at") return pageAt(tabId, message.url, () => latest.get(tabId) === message);
  const { crm, reading } = message;
  if (reading.kind === "not-yet") {
    // A record being edited or redrawn is the record it was: the panel must not lose its form for that.
    const now = await frontOf(tabId);
    if (latest.get(tabId) !== message) return;
    if (now.kind === "record" && now.record.id === reading.id) return;
  }
  const front: Front =
    reading.kind === "record" ? reading : { kind: reading.kind === "not-yet" ? "reading" : "no-record", crm };
  return setFront(tabId, front);
}
