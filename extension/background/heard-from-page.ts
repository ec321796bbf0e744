import type { PageMessage } from "../messages/protocol.ts";
import { comesUp, inTrouble } from "./comes-up.ts";
import { forgetFront, setFront } from "./fronts.ts";
import { rememberRecord } from "./known-records.ts";
import { pageAt } from "./page-at.ts";

/** What each tab said last: a waking worker hears several messages at once, and the last must be the one that stays. */
const latest = new Map<number, PageMessage>();

/** Takes what a content script said about its tab, which shows a page of that host. */
export async function heardFromPage(tabId: number, host: string, message: PageMessage): Promise<void> {
  latest.set(tabId, message);
  const isLatest = (): boolean => latest.get(tabId) === message;
  if (message.kind === "page-gone") return forgetFront(tabId);
  if (message.kind === "at") return pageAt(tabId, message.url, isLatest);
  const { crm, reading } = message;
  if (reading.kind === "not-yet") return comesUp(tabId, { crm, host, id: reading.id }, isLatest);
  if (reading.kind === "no-record") return setFront(tabId, { kind: "no-record", crm });
  if (reading.trouble) return inTrouble(tabId, reading, isLatest);
  await setFront(tabId, reading);
  await rememberRecord(reading.record);
}
