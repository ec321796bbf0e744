import { byHand, type CrmRecord } from "../../src/crm/record.ts";
import { contentHash } from "../../src/values/hash.ts";

/** A page as a click on the toolbar icon lends it. */
export type Page = { url: string; title: string };

/** The identity of the deal of that page, with no fact in it. One address, one deal: what the page shows is never looked at. */
export function recordOfPage({ url }: Pick<Page, "url">): CrmRecord {
  const address = new URL(url);
  // A fragment is a place within the page, unless it is how the CRM finds the record: #id=42, #/deals/42.
  if (!/[=/]/.test(address.hash)) address.hash = "";
  return {
    crm: byHand,
    id: contentHash(address.href).slice(0, 32),
    host: address.host,
    url: address.href,
  };
}
