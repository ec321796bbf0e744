import { byHand, type CrmRecord } from "../../src/crm/record.ts";
import { contentHash } from "../../src/values/hash.ts";
import { pageAddress } from "./page-address.ts";

/** A page as a click on the toolbar icon lends it. */
export type Page = { url: string; title: string };

/** The identity of the deal of that page, with no fact in it. One address, one deal: what the page shows is never looked at. */
export function recordOfPage({ url }: Pick<Page, "url">): CrmRecord {
  const address = pageAddress(url);
  return {
    crm: byHand,
    id: contentHash(address).slice(0, 32),
    host: new URL(address).host,
    url: address,
  };
}
