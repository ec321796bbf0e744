import { isSameAccount } from "./account-seen.ts";
import { mergeContacts } from "./merge-contacts.ts";
import { mergeLines } from "./merge-lines.ts";
import type { CrmRecord } from "./record.ts";

/** The facts that are either read whole or not at all. */
const plain = ["name", "stage", "amount", "closeDate", "type", "owner", "account"] as const;

/**
 * What one of a deal's pages shows now, over what was known of the deal. A fact that was read wins, and one that is shown blank
 * is none; what the page could not show (`unread`) or shows only the beginning of stays as it was known. Merging the same page
 * again changes nothing.
 */
export function mergeRecord(was: CrmRecord, now: CrmRecord): CrmRecord {
  const facts: Partial<CrmRecord> = Object.fromEntries(
    plain.map((fact) => [fact, now[fact] ?? (now.unread?.includes(fact) ? was[fact] : undefined)]),
  );
  const { contacts, contactsPartial } = mergeContacts(was, now);
  const { lines, linesShown, linesPartial } = mergeLines(was, now);
  const sameStage = facts.stage === was.stage;
  const merged: CrmRecord = {
    ...now,
    ...facts,
    // An amount that is hidden or blank shows no currency, and the lines have prices all the same.
    currency: now.currency ?? was.currency,
    closed: now.closed ?? (sameStage ? was.closed : undefined),
    account:
      now.account && was.account && isSameAccount(was.account, now.account)
        ? { ...was.account, ...now.account }
        : facts.account,
    contacts,
    lines,
    linesShown,
    partial: listed([contactsPartial && "contacts", linesPartial && "lines"]),
  };
  const known = (fact: string) => valueAt(merged, fact) !== undefined;
  return present({
    ...merged,
    lossy: listed(
      [...(was.lossy ?? []), ...(now.lossy ?? [])].map((fact) => isUnsure(fact, was, now, merged) && fact),
    ),
    unread: listed((now.unread ?? []).filter((fact) => !known(fact))),
  });
}

/** As unsure as the page it came from; sure, if another page showed the same whole. */
function isUnsure(fact: string, was: CrmRecord, now: CrmRecord, merged: CrmRecord): boolean {
  const value = JSON.stringify(valueAt(merged, fact));
  const readings = [was, now].filter((record) => JSON.stringify(valueAt(record, fact)) === value);
  return value !== undefined && readings.every((record) => record.lossy?.includes(fact));
}

/** "amount", "account.shippingAddress". */
const valueAt = (record: CrmRecord, fact: string): unknown =>
  fact
    .split(".")
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], record);

const listed = (facts: (string | false)[]): string[] | undefined => {
  const named = [...new Set(facts.filter((fact) => fact !== false))].sort();
  return named.length > 0 ? named : undefined;
};

const present = (record: CrmRecord): CrmRecord =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as CrmRecord;
