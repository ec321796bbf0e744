import { fold } from "../values/fold.ts";
import { type CrmRecord, isPractice } from "./record.ts";

const named = "name";

/**
 * Whose deal it is, as one key; null where nothing tells. The CRM's own id decides. Where only a name is known (a deal made by
 * hand, a page that shows no more) the name does, capitals, accents and punctuation aside, and never means a customer that has an
 * id: two customers may have one name, and what one requires must not reach the other's deals.
 */
export function accountKey({
  crm,
  host,
  account,
}: Pick<CrmRecord, "crm" | "host" | "account">): string | null {
  if (isPractice({ crm })) return null;
  if (account?.id) return `${crm}:${host}:${account.id}`;
  const name = (account?.name ?? "").split(/\s+/).map(fold).filter(Boolean).join(" ");
  return name === "" ? null : `${named}:${name}`;
}

/** Where that account is known from: its CRM and host; null for one that only has a name. */
export function accountOrigin(key: string): Pick<CrmRecord, "crm" | "host"> | null {
  const [crm = "", ...rest] = key.split(":");
  return crm === named ? null : { crm, host: rest.slice(0, -1).join(":") };
}
