import * as z from "zod/mini";
import { type Account, accountSchema, type CrmRecord } from "./record.ts";

const text = z.string().check(z.maxLength(500));

/** A customer's account as its own page shows it: its addresses belong to every deal of that account. */
export const accountSeenSchema = z.object({
  crm: text,
  host: text,
  account: z.object({ ...accountSchema.shape, id: text }),
  /** Names of facts the page did not show ("shippingAddress"); what is neither here nor there is blank. */
  unread: z.optional(z.array(text)),
  /** Names of facts that want to be confirmed. */
  lossy: z.optional(z.array(text)),
});
export type AccountSeen = z.infer<typeof accountSeenSchema>;

/** A deal of that account, with what the account's page shows; any other deal as it is. */
export function withAccount(record: CrmRecord, seen: AccountSeen): CrmRecord {
  const { account, unread = [], lossy = [] } = seen;
  if (record.crm !== seen.crm || record.host !== seen.host || record.account?.id !== account.id)
    return record;
  const was: Record<string, unknown> = record.account;
  const kept = Object.fromEntries(
    unread.map((fact) => [fact, was[fact]]).filter(([, value]) => value !== undefined),
  );
  const others = (record.lossy ?? []).filter(
    (fact) => !fact.startsWith("account.") || unread.includes(fact.slice(8)),
  );
  const unsure = [...others, ...lossy.map((fact) => `account.${fact}`)];
  const { lossy: _, ...rest } = record;
  return {
    ...rest,
    account: { ...kept, ...account },
    ...(unsure.length > 0 && { lossy: [...new Set(unsure)].sort() }),
  };
}

/** By id; a page that shows only the account's name goes by that. */
export const isSameAccount = (one: Account, other: Account): boolean =>
  one.id && other.id ? one.id === other.id : one.name !== undefined && one.name === other.name;
