import type { Front } from "../messages/front.ts";
import { tellPage } from "../messages/transport.ts";
import { putIntoTab } from "../platform/content-scripts.ts";
import { seenTab } from "../platform/front-tab.ts";
import { matchesAny } from "../platform/match-pattern.ts";
import type { ClickedTab } from "../platform/toolbar.ts";
import { barredCrm } from "./allowed-scripts.ts";
import { forgetFront, frontOf, givenAgain, setFront } from "./fronts.ts";
import { onDemand, pageScripts } from "./page-scripts.ts";

/** Reads the page that was in front at the click, on any host: the click itself lends us that page. */
export async function readClicked({ tabId, address, title }: ClickedTab): Promise<void> {
  await givenAgain(tabId);
  const barred = await barredCrm(address);
  if (barred !== null) return setFront(tabId, { ...unknownPage(address, title), barred });
  // A page of ours with a deal on it answers by itself.
  if (!(await startReading(tabId, address)) && !(await tellPage(tabId, { kind: "read" })))
    await setFront(tabId, unknownPage(address, title));
}

/** Reads the page of a tab again where we still may; otherwise the panel is told that nothing is known. */
export async function readAgain(tabId: number): Promise<void> {
  const tab = await seenTab(tabId);
  const barred = await barredCrm(tab?.url);
  if (barred !== null) return setFront(tabId, { ...unknownPage(tab?.url, tab?.title), barred });
  if (await tellPage(tabId, { kind: "read" })) return;
  if (await startReading(tabId, tab?.url)) return;
  // Still lent, and by now perhaps at another address of the same site.
  if (tab?.url && !isReadable(tab.url)) await setFront(tabId, unknownPage(tab.url, tab.title));
  else await forgetFront(tabId);
}

/**
 * A tab that loads may be leaving what it showed. A script that answers is still there and tells by itself; nobody there means
 * a page we were lent and have lost, or one we never read.
 */
export async function checkLoading(tabId: number): Promise<void> {
  const { kind } = await frontOf(tabId);
  if (kind !== "not-seen") await readAgain(tabId);
  // Gone to a page nobody took access to back.
  else if (!(await seenTab(tabId))?.url) await givenAgain(tabId);
}

/** Only a web page has an address a deal can be bound to. */
function unknownPage(url: string | undefined, title = ""): Extract<Front, { kind: "unknown-page" }> {
  const isWebPage = url !== undefined && url.length <= 2000 && /^https?:/.test(url);
  return { kind: "unknown-page", ...(isWebPage && { page: { url, title: title.slice(0, 500) } }) };
}

/** Puts the reader into the page if it is of a CRM we can read; it reports what it finds. */
async function startReading(tabId: number, address: string | undefined): Promise<boolean> {
  return isReadable(address) && putIntoTab(tabId, onDemand.reader);
}

const isReadable = (address: string | undefined): boolean =>
  pageScripts.some(({ hosts }) => matchesAny(hosts, address));
