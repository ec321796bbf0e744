import { adapters } from "../crm/index.ts";
import { putIntoTab } from "../platform/content-scripts.ts";
import { matchesAny } from "../platform/match-pattern.ts";
import { comesUp } from "./comes-up.ts";
import { forgetFront, setFront } from "./fronts.ts";
import { onDemand } from "./page-scripts.ts";

/** A page of a CRM said where it is: a deal's or an account's page gets the reader, any other is left alone. */
export async function pageAt(tabId: number, url: string, isLatest: () => boolean): Promise<void> {
  const adapter = adapters.find(({ hosts }) => matchesAny(hosts, url));
  if (!adapter) return;
  const id = adapter.identify(new URL(url)) ?? adapter.identifyAccount(new URL(url));
  if (id === null) return setFront(tabId, { kind: "no-record", crm: adapter.id });
  await comesUp(tabId, { crm: adapter.id, host: new URL(url).host, id }, isLatest);
  if (!(await putIntoTab(tabId, onDemand.reader)) && isLatest()) await forgetFront(tabId);
}
