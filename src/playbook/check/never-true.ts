import type { Condition } from "../../conditions/condition.ts";
import { fieldsRead } from "../../conditions/condition.ts";
import type { Playbook } from "../playbook.ts";
import { everyCondition, type Used } from "./asked.ts";
import { error, type PlaybookCheck, type PlaybookProblem, warning } from "./problem.ts";
import { tryAlone, tryWithGates } from "./try-out.ts";

/** Conditions no answers can meet, and conditions every answer meets: tried out on every combination that matters. */
export const neverTrue: PlaybookCheck = (playbook) =>
  everyCondition(playbook).flatMap((used) => {
    const tried = tryAlone(used.condition, used.siblings, playbook.settings);
    if (tried === "never") return [error("never-true", used.at, used.name)];
    if (tried === "always") return [warning("always-true", used.at, used.name)];
    return [...neverAsked(used, playbook), ...deadPart(used, playbook)];
  });

/** Only of what is asked: a page and a sense check may well wait for what this playbook never brings together. */
function neverAsked({ condition, siblings, at, name }: Used, { settings }: Playbook): PlaybookProblem[] {
  if (at.field === undefined || tryWithGates(condition, siblings, settings) !== "never") return [];
  return [error("never-asked", at, name, labels(condition, siblings))];
}

/** The first part of a group that says nothing, whatever is answered. */
function deadPart({ condition, siblings, at, name }: Used, { settings }: Playbook): PlaybookProblem[] {
  for (const part of partsOf(condition)) {
    const tried = tryAlone(part, siblings, settings);
    if (tried === "both") continue;
    return [
      warning(tried === "never" ? "part-never-true" : "part-always-true", at, name, labels(part, siblings)),
    ];
  }
  return [];
}

/** The members of groups, the whole ones before what is in them. */
function partsOf(condition: Condition): Condition[] {
  if ("not" in condition) return partsOf(condition.not);
  const members = "any" in condition ? condition.any : "all" in condition ? condition.all : [];
  return members.flatMap((member) => [member, ...partsOf(member)]);
}

const labels = (condition: Condition, siblings: Used["siblings"]): string =>
  fieldsRead(condition)
    .map((id) => `“${siblings.get(id)?.label ?? id}”`)
    .join(", ");
