import { accountOrigin } from "../../../src/crm/account-key.ts";
import type { Words } from "../../../src/values/words.ts";

/** "Salesforce, northfield.lightning.force.com"; of one that nothing but its name is known of: "by name". */
export function originInWords(account: string, words: Words): string {
  const origin = accountOrigin(account);
  if (!origin) return words("customers_by_name");
  const key = `crm_${origin.crm}`;
  const name = words(key);
  return words("customers_origin", name === key ? origin.crm : name, origin.host);
}
