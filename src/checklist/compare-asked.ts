import { same } from "../playbook/editing/parts.ts";
import type { Field } from "../playbook/field.ts";
import type { Checklist } from "./checklist.ts";

/** What another version of the playbook would change for one deal: of the questions it is asked, with its answers as they are. */
export type AskedChange = {
  added: Field[];
  changed: Field[];
  /** Asked no more. Their answers stay. */
  removed: Field[];
  /** How many are due and missing, before and after. */
  due: { was: number; now: number };
};

/** `was` and `now`: the same deal by two versions. */
export function compareAsked(was: Checklist, now: Checklist): AskedChange {
  const before = new Map(was.questions().map(({ field }) => [field.id, field]));
  const after = now.questions().map(({ field }) => field);
  const still = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !before.has(id)),
    changed: after.filter((field) => {
      const known = before.get(field.id);
      return known !== undefined && !same(known, field);
    }),
    removed: [...before.values()].filter(({ id }) => !still.has(id)),
    due: { was: was.readiness().missing.length, now: now.readiness().missing.length },
  };
}
