import { valuesOf } from "../../conditions/canonical.ts";
import { type Comparison, comparisonsIn, fieldReadBy, type Literal } from "../../conditions/condition.ts";
import { valueType } from "../../field-kinds/value-shape.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import { everyCondition, type Used } from "./asked.ts";
import { error, type Place, type PlaybookCheck, type PlaybookProblem } from "./problem.ts";

/** Conditions that name what is not there, or compare what cannot be compared. */
export const conditions: PlaybookCheck = (playbook) =>
  everyCondition(playbook).flatMap((used) =>
    comparisonsIn(used.condition).flatMap((one) => [
      ...compared(one, used, playbook),
      ...settingKnown(one, used, playbook.settings),
    ]),
  );

/** The values an answer is compared with, one by one. */
const literals = (one: Comparison): Literal[] => valuesOf(one)?.values ?? [];

function compared(one: Comparison, { name, siblings, at }: Used, playbook: Playbook): PlaybookProblem[] {
  const id = fieldReadBy(one);
  const gate = siblings.get(id);
  if (!gate) {
    const retired = retiredBeside(playbook, at).find((gone) => gone.id === id);
    return [retired ? error("retired-gate", at, name, retired.label) : error("missing-gate", at, name, id)];
  }
  const type = valueType(gate);
  // A kind nobody knows is reported by itself; guessing at its conditions would only bury that.
  if (type === null) return [];
  if (!canCompare(one, type)) return [error("cannot-compare", at, name, gate.label)];
  if (!gate.options) return [];
  const offered = new Set(gate.options.map(({ value }) => value));
  return literals(one)
    .filter((value) => !offered.has(String(value)))
    .map((value) => error("missing-option", at, name, gate.label, String(value)));
}

/** What was taken out where this condition looks: other questions, or other columns of its table. */
function retiredBeside({ fields, retired = [] }: Playbook, { field, column }: Place): (Field | Column)[] {
  if (column === undefined) return retired;
  return fields.find(({ id }) => id === field)?.retiredColumns ?? [];
}

/** `has` looks into lists and single choices, `is` and `in` at one value of the same type; only numbers are above or below. */
function canCompare(one: Comparison, type: string): boolean {
  if ("ltSetting" in one || "lt" in one || "gt" in one) return type === "number";
  if ("has" in one || "hasAny" in one) return type === "array" || type === "string";
  return literals(one).every((value) => typeof value === type);
}

function settingKnown(
  one: Comparison,
  { name, at }: Used,
  settings: Record<string, unknown>,
): PlaybookProblem[] {
  if (!("ltSetting" in one) || typeof settings[one.ltSetting[1]] === "number") return [];
  return [error("missing-setting", at, name, one.ltSetting[1])];
}
