import { tellPage } from "../messages/transport.ts";
import { putIntoTab } from "../platform/content-scripts.ts";
import { addressOf } from "../platform/front-tab.ts";
import { matchesAny } from "../platform/match-pattern.ts";
import type { ClickedTab } from "../platform/toolbar.ts";
import { forgetFront, frontOf, setFront } from "./fronts.ts";
import { onDemand, pageScripts } from "./page-scripts.ts";

/** Reads the page that was in front at the click, on any host: the click itself lends us that page. */
export async function readClicked({ tabId, address }: ClickedTab): Promise<void> {
  if (!(await startReading(tabId, address))) await setFront(tabId, { kind: "unknown-page" });
}

/** Reads the page of a tab again where we still may; otherwise the panel is told that nothing is known. */
export async function readAgain(tabId: number): Promise<void> {
  const read =
    (await tellPage(tabId, { kind: "read" })) || (await startReading(tabId, await addressOf(tabId)));
  if (!read) await forgetFront(tabId);
}

/**
 * A tab that loads may be leaving what it showed. A script that answers is still there and tells by itself; nobody there means
 * a page we were lent and have lost, or one we never read.
 */
export async function checkLoading(tabId: number): Promise<void> {
  const { kind } = await frontOf(tabId);
  if (kind !== "not-seen") await readAgain(tabId);
}

/** Puts the reader into the page if it is of a CRM we can read; it reports what it finds. */
async function startReading(tabId: number, address: string | undefined): Promise<boolean> {
  const readable = pageScripts.some(({ hosts }) => matchesAny(hosts, address));
  return readable && putIntoTab(tabId, onDemand.reader);
}
