import type { AccountSeen } from "../../src/crm/account-seen.ts";
import type { PageMessage } from "../messages/protocol.ts";
import { tellPage } from "../messages/transport.ts";
import { comesUp, inTrouble } from "./comes-up.ts";
import { forgetFront, frontOf, isTakenBack, setFront } from "./fronts.ts";
import { rememberAccount, rememberRecord } from "./known-records.ts";
import { forgetShown } from "./nudges.ts";
import { pageAt } from "./page-at.ts";
import { takeOverAccount, takeOverList, withOtherPages } from "./pages-of-deals.ts";

/** What each tab said last: a waking worker hears several messages at once, and the last must be the one that stays. */
const latest = new Map<number, PageMessage>();

/** What is still on its way from a closed tab comes too late. */
export async function tabClosed(tabId: number): Promise<void> {
  latest.delete(tabId);
  await Promise.all([forgetFront(tabId), forgetShown(tabId)]);
}

/** Takes what a content script said about its tab, which shows a page of that host. */
export async function heardFromPage(tabId: number, host: string, message: PageMessage): Promise<void> {
  latest.set(tabId, message);
  const isLatest = (): boolean => latest.get(tabId) === message;
  if (message.kind === "page-gone") return pageGone(tabId);
  if (await isTakenBack(tabId)) {
    // Put into the page just as access to it was taken back, after the word to stop.
    await tellPage(tabId, { kind: "stop", hosts: [`https://${host}/*`] });
    return;
  }
  if (!isLatest()) return;
  if (message.kind === "at") return pageAt(tabId, message.url, isLatest);
  const { crm, reading } = message;
  if (reading.kind === "not-yet") return comesUp(tabId, { crm, host, id: reading.id }, isLatest);
  if (reading.kind === "no-record") return setFront(tabId, { kind: "no-record", crm });
  if (reading.kind === "account") return accountRead(tabId, reading.seen);
  if (reading.trouble) return inTrouble(tabId, reading, isLatest);
  const record = await withOtherPages(reading.record);
  if (!isLatest()) return;
  await setFront(tabId, { kind: "record", record });
  await rememberRecord(record);
  if (reading.part) await takeOverList(reading.record);
}

/** The word of a page that went may come after a click on the next one: what that found stays, for no script of ours tells of it. */
async function pageGone(tabId: number): Promise<void> {
  const { kind } = await frontOf(tabId);
  if (kind !== "unknown-page") await forgetFront(tabId);
}

async function accountRead(tabId: number, seen: AccountSeen): Promise<void> {
  const { crm, host, account } = seen;
  const { id, name } = account;
  await setFront(tabId, { kind: "account", crm, host, account: { id, ...(name && { name }) } });
  await rememberAccount(seen);
  await takeOverAccount(seen);
}
