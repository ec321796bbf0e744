import { tellPage } from "../messages/transport.ts";
import { mendScripts, putIntoOpenTabs } from "../platform/content-scripts.ts";
import { allTabs, seenTab } from "../platform/front-tab.ts";
import { grantedHosts } from "../platform/host-access.ts";
import { matchesAny, patternsMeet } from "../platform/match-pattern.ts";
import { readSession, writeSession } from "../platform/session-store.ts";
import { allowedScripts } from "./allowed-scripts.ts";
import { forgetFront, givenAgain, knownFronts, setFront } from "./fronts.ts";
import { forgetRecords } from "./known-records.ts";
import { forgetShown } from "./nudges.ts";
import { onDemand, pageScripts } from "./page-scripts.ts";

/** One change of the registered scripts after the other: a start and a grant at once would register twice. */
let last: Promise<void> = Promise.resolve();

/** Registers the scripts of every granted CRM the organisation allows and puts those that were missing into the tabs already open. */
export function mend(): Promise<void> {
  last = last
    .catch(() => {})
    .then(async () => {
      for (const script of await mendScripts(await allowedScripts())) await putIntoOpenTabs(script);
    });
  return last;
}

const begunKey = "begun";

/**
 * At every start of the worker. At the extension's own, after an update or once it is switched on again, no open page has a script
 * that can talk to us, and some may show what the one before left there.
 */
export async function begin(): Promise<void> {
  if ((await readSession(begunKey)) === true) return mend();
  await writeSession(begunKey, true);
  for (const { hosts } of pageScripts) await putIntoOpenTabs({ file: onDemand.orphan, hosts });
  await putIntoEveryTab();
}

/** After a grant pages of another organisation may have no script, whose CRM is registered already. */
export async function putIntoEveryTab(): Promise<void> {
  const granted = await grantedHosts();
  for (const { tabId } of await knownFronts())
    if (matchesAny(granted, (await seenTab(tabId))?.url)) await givenAgain(tabId);
  await mend();
  for (const script of await allowedScripts()) await putIntoOpenTabs(script);
}

/** Ends the reading of a CRM whose hosts were revoked or which the organisation no longer allows, and forgets what its tabs showed. */
export async function stopReading(revoked: string[]): Promise<void> {
  await mend();
  const stopped = pageScripts.filter(({ hosts }) =>
    hosts.some((host) => revoked.some((r) => patternsMeet(host, r))),
  );
  const tabs = await allTabs();
  for (const { hosts } of stopped)
    await Promise.all(tabs.map((tabId) => tellPage(tabId, { kind: "stop", hosts })));
  const crms = new Set(stopped.map(({ id }) => id));
  const left = await grantedHosts();
  for (const { tabId, front } of await knownFronts()) {
    const crm = front.kind === "record" ? front.record.crm : "crm" in front ? front.crm : null;
    if (crm === null || !crms.has(crm)) continue;
    if (matchesAny(left, (await seenTab(tabId))?.url)) await forgetFront(tabId);
    else await setFront(tabId, { kind: "not-seen", takenBack: true });
  }
  for (const crm of crms) await forgetRecords(crm);
  await Promise.all(tabs.map(forgetShown));
  // One organisation of several may have been revoked: the others go on.
  const allowed = await allowedScripts();
  for (const script of stopped) if (allowed.includes(script)) await putIntoOpenTabs(script);
}
