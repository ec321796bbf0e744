import { Dexie } from "dexie";
import type { Answer } from "../../src/checklist/answer.ts";
import type { Change, HistoryEntry } from "../../src/checklist/history.ts";
import { profileNote } from "../../src/checklist/history-words.ts";
import type { Profile } from "../../src/checklist/profile/profile.ts";
import { accountKey } from "../../src/crm/account-key.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import { contentHash } from "../../src/values/hash.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { type Database, database } from "./db.ts";
import { addToHistory } from "./history.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/** A customer by `accountKey`, and as it is called. */
export type Customer = Pick<Profile, "account" | "name">;

/** Requirements that are set, or taken out (null), and the note. */
export type ProfileChange = { requirements?: Readonly<Record<string, Value | null>>; note?: string };

/** The profile of whose deal it is. */
export async function profileOf(db: Database, record: CrmRecord): Promise<Profile | undefined> {
  const account = accountKey(record);
  return account === null ? undefined : db.profiles.get(account);
}

/** Changes a profile, in one transaction with its history. Another window's changes of other questions stay. */
export const changeProfile = (customer: Customer, change: ProfileChange): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.profiles, db.checklists, db.history],
    (db) => putProfile(db, customer, change),
  );

/** The same inside a transaction that includes `profiles`, `checklists` and `history`. */
export async function putProfile(db: Database, customer: Customer, change: ProfileChange): Promise<void> {
  const now = clock().toISOString();
  const who = await setting("repName");
  const was = await db.profiles.get(customer.account);
  const requirements = { ...was?.requirements };
  const entries: Change[] = [];
  const changed = (field: string, old: unknown, now: unknown): void => {
    entries.push({ ...ofProfile(customer.account), field, old, new: now, who, when: clock().toISOString() });
  };
  for (const [field, value] of Object.entries(change.requirements ?? {})) {
    const old = requirements[field]?.value ?? null;
    if (contentHash(old) === contentHash(value)) continue;
    if (value === null) delete requirements[field];
    else requirements[field] = { value, since: now };
    changed(field, asAnswer(old), asAnswer(value));
  }
  const note = change.note ?? was?.note ?? "";
  if (note !== (was?.note ?? "")) changed(profileNote, was?.note || null, note || null);
  if (entries.length === 0) return;
  const name = customer.name || was?.name || "";
  const signed = { changedAt: now, changedBy: who };
  await db.profiles.put({ account: customer.account, name, requirements, note, ...signed });
  await addToHistory(db, entries);
}

const ofProfile = (account: string) => ({ checklist: `profile:${account}`, from: "profile" as const });

const asAnswer = (value: Value | null): Answer | null =>
  value === null ? null : { state: "answered", value, source: { from: "typed" } };

/** All that was changed in a profile, newest first. Throws the database's errors, for `live`. */
export function profileHistory(account: string): Promise<HistoryEntry[]> {
  const { checklist } = ofProfile(account);
  return database()
    .history.where("[checklist+seq]")
    .between([checklist, Dexie.minKey], [checklist, Dexie.maxKey])
    .reverse()
    .toArray();
}
