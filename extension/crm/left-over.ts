import type { AccountSeen } from "../../src/crm/account-seen.ts";
import type { CrmRecord } from "../../src/crm/record.ts";
import type { Reading } from "./adapter.ts";

type Facts = CrmRecord | AccountSeen["account"];

/** What was read last, and where it stood. */
export type Shown = { facts: Facts; container: Element | null };

export function factsOf(reading: Reading | undefined): Facts | undefined {
  if (reading?.kind === "account") return reading.seen.account;
  return reading?.kind === "record" ? reading.record : undefined;
}

/** The facts of the record before, in the very place they were read, under the next record's address. */
export function isLeftOver(facts: Facts, container: Element | null, last: Shown | undefined): boolean {
  if (!last || last.facts.id === facts.id || last.container !== container) return false;
  const { id } = facts;
  const before = "url" in facts ? { ...last.facts, id, url: facts.url } : { ...last.facts, id };
  return JSON.stringify(before) === JSON.stringify(facts);
}
