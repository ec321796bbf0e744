import { adapters } from "../crm/index.ts";
import { putIntoTab } from "../platform/content-scripts.ts";
import { matchesAny } from "../platform/match-pattern.ts";
import { forgetFront, frontOf, setFront } from "./fronts.ts";
import { onDemand } from "./page-scripts.ts";

/** A page of a CRM said where it is: a record's page gets the reader, any other is left alone. */
export async function pageAt(tabId: number, url: string, isLatest: () => boolean): Promise<void> {
  const adapter = adapters.find(({ hosts }) => matchesAny(hosts, url));
  if (!adapter) return;
  const id = adapter.identify(new URL(url));
  if (id === null) return setFront(tabId, { kind: "no-record", crm: adapter.id });
  // A record already shown stays: a script put in anew begins by saying where it is.
  const now = await frontOf(tabId);
  if (!isLatest()) return;
  if (now.kind !== "record" || now.record.id !== id)
    await setFront(tabId, { kind: "reading", crm: adapter.id });
  if (!(await putIntoTab(tabId, onDemand.reader)) && isLatest()) await forgetFront(tabId);
}
