import type { Answer } from "../checklist/answer.ts";
import { agrees, type Difference, differences } from "../checklist/differences.ts";
import { type Settled, watchedAs } from "../checklist/drift.ts";
import type { CrmRecord } from "../crm/record.ts";
import { isBlankValue } from "../field-kinds/field-kind.ts";
import type { Value } from "../field-kinds/value.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { contentHash } from "../values/hash.ts";
import type { FrozenField, Packet } from "./packet.ts";

/** A fact of the record that packets print, as the packet and as the page has it. `path`: "record.amount". */
export type FactDifference = {
  kind: "fact";
  path: string;
  fact: PrintedFact;
  was: CrmRecord;
  now: CrmRecord;
  hash: string;
};
export type PacketDifference = FactDifference | Difference;

/** The facts a packet prints that are no question's answer, with how to find each. */
const printed = {
  name: ({ name }: CrmRecord) => name,
  account: ({ account }: CrmRecord) => account?.name,
  amount: ({ amount, currency }: CrmRecord) => (amount === undefined ? undefined : { amount, currency }),
  closeDate: ({ closeDate }: CrmRecord) => closeDate,
  owner: ({ owner }: CrmRecord) => owner?.name,
};
export type PrintedFact = keyof typeof printed;
export const printedFacts = Object.keys(printed) as PrintedFact[];

/** What a record has as that fact; null: nothing. */
export const factIn = (fact: PrintedFact, record: CrmRecord): unknown => printed[fact](record) ?? null;

/** How a fact is named where questions are named by their id: no question's id has a dot. */
export const factPath = (fact: PrintedFact): string => `record.${fact}`;

/**
 * What the last packet says differently from what is known now: facts of the record, and answers that a page fills in, whoever
 * changed them since. What one of the two does not know differs from nothing.
 */
export function packetDrift(
  packet: Packet,
  record: CrmRecord,
  playbook: Playbook,
  answers: Readonly<Record<string, Answer>>,
  settled: Settled,
): PacketDifference[] {
  const frozen = new Map(packet.fields.map((field) => [field.id, field]));
  const all = [
    ...printedFacts.flatMap((fact) => factDifference(fact, packet.record, record)),
    ...playbook.fields.flatMap((field) =>
      field.prefill ? differences(field, answerIn(frozen.get(field.id)), known(answers[field.id])) : [],
    ),
  ];
  return all.filter((one) => {
    const names = one.kind === "fact" ? [one.path] : [one.field.id, watchedAs(one)];
    if (one.kind !== "fact" && one.fills) return false;
    return settled.aside[one.path] !== one.hash && !names.some((name) => settled.unwatched.includes(name));
  });
}

function factDifference(fact: PrintedFact, was: CrmRecord, now: CrmRecord): FactDifference[] {
  const [before, after] = [printed[fact](was), printed[fact](now)];
  const unsure = [...(was.lossy ?? []), ...(now.lossy ?? [])].some((one) => one.split(".")[0] === fact);
  if (unsure || isBlankValue(before) || isBlankValue(after) || agrees(after, before)) return [];
  return [{ kind: "fact", path: factPath(fact), fact, was, now, hash: contentHash(after) }];
}

/** A frozen value as the answer it was; nothing where the packet says there is none. */
const answerIn = (field: FrozenField | undefined): Answer | undefined =>
  field?.value === undefined ? undefined : stated(field.value as Value);

const known = (answer: Answer | undefined): Answer | undefined =>
  answer?.state === "answered" || answer?.state === "assumed" ? stated(answer.value) : undefined;

const stated = (value: Value): Answer => ({ state: "answered", value, source: { from: "system" } });
