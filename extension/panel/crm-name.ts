import type { Words } from "../../src/values/words.ts";

/** "Salesforce", "practice deal"; the id itself for a CRM this release does not know (any more). */
export function crmName(crm: string, words: Words): string {
  const key = `crm_${crm}`;
  const name = words(key);
  return name === key ? crm : name;
}
