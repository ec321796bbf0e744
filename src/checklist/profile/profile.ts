import { fitsKind } from "../../field-kinds/field-kind.ts";
import { fieldKinds } from "../../field-kinds/index.ts";
import type { Value } from "../../field-kinds/value.ts";
import type { Field } from "../../playbook/field.ts";
import type { Playbook } from "../../playbook/playbook.ts";

/** What a customer requires of every order, in one question. `since`: ISO date and time at which it became so. */
export type Requirement = { value: Value; since: string };
export type Requirements = Readonly<Record<string, Requirement>>;

/** A customer's standing requirements, filled in once. */
export type Profile = {
  /** `accountKey` of its deals. */
  account: string;
  /** As the customer was last called. */
  name: string;
  requirements: Requirements;
  /** What everybody should know of this customer; "" for nothing. */
  note: string;
  /** ISO date and time, and who, as named in the settings. */
  changedAt: string;
  changedBy: string;
};

/** Whether every order of a customer can have the same answer: rows, a day and a number we make are each order's own. */
export const canStand = ({ kind, prefill }: Field): boolean =>
  fieldKinds.has(kind) && kind !== "table" && kind !== "date" && !(prefill && "mint" in prefill);

/** Whether the question, as it is now, can still be answered so. */
export function isUsable(field: Field | undefined, { value }: Requirement): boolean {
  const kind = field && fieldKinds.get(field.kind);
  return field !== undefined && kind !== undefined && canStand(field) && fitsKind(kind, field, value);
}

/** The requirements a playbook asks for; one whose question it no longer asks, or asks as another kind, is kept and not used. */
export function requirementsFor(
  profile: Pick<Profile, "requirements"> | undefined,
  playbook: Playbook,
): Requirements {
  const fields = new Map(playbook.fields.map((field) => [field.id, field]));
  const all = Object.entries(profile?.requirements ?? {});
  return Object.fromEntries(all.filter(([id, requirement]) => isUsable(fields.get(id), requirement)));
}
