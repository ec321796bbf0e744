import type { Value } from "../../field-kinds/value.ts";
import type { Field } from "../../playbook/field.ts";
import type { Playbook } from "../../playbook/playbook.ts";
import { contentHash } from "../../values/hash.ts";
import { type Answer, givenValue } from "../answer.ts";
import { agrees, isUnsure } from "../differences.ts";
import type { Requirement, Requirements } from "./profile.ts";

/** A requirement as a deal goes by it, with why the deal is an exception to it. */
export type Standing = Requirement & { why?: string | undefined };
export type Standings = Readonly<Record<string, Standing>>;

/** How a deal stands to one requirement of its customer. */
export type Stand = {
  field: Field;
  answer: Answer | undefined;
  /** What the deal goes by; undefined: the customer did not require it when the deal began. */
  by: Standing | undefined;
  /** What the customer requires now, where the deal says otherwise and nobody has decided yet. */
  news: Requirement | undefined;
  /** The answer departs from what the deal goes by. */
  exception: boolean;
};

/** The answer for a deal that starts with the requirement, or takes it over. */
export const fromProfile = ({ value, since }: Requirement): Answer => ({
  state: "answered",
  value,
  source: { from: "profile", changedAt: since },
});

/** Where a new deal starts: with what its page shows, and the customer's requirements where the page shows nothing sure. */
export function startAnswers(
  shown: Readonly<Record<string, Answer>>,
  requirements: Requirements,
): Record<string, Answer> {
  const filled = Object.entries(requirements).filter(([field]) => !shown[field] || isUnsure(shown[field]));
  return { ...shown, ...Object.fromEntries(filled.map(([field, one]) => [field, fromProfile(one)])) };
}

/** An address without its name, or a contact without the phone, is not another one; nor are choices ticked in another order. */
export const meets = (answer: Answer | undefined, { value }: Requirement): boolean => {
  const given = givenValue(answer);
  return given !== undefined && agrees(inOrder(value), inOrder(given));
};

const inOrder = (value: Value): unknown =>
  Array.isArray(value) && value.every((one) => typeof one === "string") ? [...value].sort() : value;

const sameValue = (one: Requirement, other: Requirement): boolean =>
  contentHash(one.value) === contentHash(other.value);

/**
 * How the deal stands to each of its customer's requirements. What the customer requires no longer is nothing to depart from; a
 * question without an answer departs from nothing, it is missing.
 */
export function standsOf(
  playbook: Playbook,
  requirements: Requirements,
  standings: Standings,
  answers: Readonly<Record<string, Answer>>,
): Stand[] {
  return playbook.fields.flatMap((field): Stand[] => {
    const now = requirements[field.id];
    if (!now) return [];
    const answer = answers[field.id];
    const by = standings[field.id];
    if (meets(answer, now)) return [{ field, answer, by: now, news: undefined, exception: false }];
    const known = by !== undefined && sameValue(by, now);
    const exception = by !== undefined && answer !== undefined && !meets(answer, by);
    return [{ field, answer, by, news: known ? undefined : now, exception }];
  });
}

/** Nobody has touched what the profile once filled in: it may follow the profile. */
export const isUntouched = ({ answer, by }: Pick<Stand, "answer" | "by">): boolean =>
  answer?.state === "answered" && answer.source.from === "profile" && by !== undefined && meets(answer, by);
