import type { PageScript } from "../platform/content-scripts.ts";
import { matchesAny } from "../platform/match-pattern.ts";
import { isBarred, keptPolicy, noPolicy } from "../storage/policy.ts";
import { pageScripts } from "./page-scripts.ts";

/** The scripts of the CRMs the organisation lets us read: all, where it does not say. */
export async function allowedScripts(): Promise<PageScript[]> {
  // A database that cannot be opened is the panel's to explain; nothing of a deal is shown then.
  const kept = await keptPolicy().catch(() => noPolicy);
  return pageScripts.filter(({ id }) => !isBarred(id, kept));
}

/** The CRM whose page this is, if the organisation does not let us read it. */
export async function barredCrm(address: string | undefined): Promise<string | null> {
  const crm = pageScripts.find(({ hosts }) => matchesAny(hosts, address));
  if (!crm || (await allowedScripts()).includes(crm)) return null;
  return crm.id;
}
