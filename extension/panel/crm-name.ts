import { byHand, type CrmRecord, isPractice } from "../../src/crm/record.ts";
import type { Words } from "../../src/values/words.ts";

/** "Salesforce", "practice deal"; the id itself for a CRM this release does not know (any more). */
export function crmName(crm: string, words: Words): string {
  const key = `crm_${crm}`;
  const name = words(key);
  return name === key ? crm : name;
}

/** Where a deal is from, as the header says it: its CRM, or the site of a page nothing reads. */
export function originOf(record: Pick<CrmRecord, "crm" | "host">, words: Words): string {
  if (isPractice(record)) return words("panel_practice_deal");
  return record.crm === byHand ? record.host : crmName(record.crm, words);
}
