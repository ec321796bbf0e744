import type { Condition } from "../../conditions/condition.ts";
import { everyCondition, type Used } from "./asked.ts";
import { error, type PlaybookCheck, type PlaybookProblem } from "./problem.ts";
import { valueType } from "./value-shape.ts";

/** Conditions that name what is not there, or compare what cannot be compared. */
export const conditions: PlaybookCheck = (playbook) =>
  everyCondition(playbook).flatMap((used) =>
    comparisons(used.condition).flatMap((one) => [
      ...compared(one, used),
      ...settingKnown(one, used, playbook.settings),
    ]),
  );

type Comparison = Exclude<Condition, { any: unknown } | { all: unknown } | { not: unknown }>;

function comparisons(condition: Condition): Comparison[] {
  if ("any" in condition) return condition.any.flatMap(comparisons);
  if ("all" in condition) return condition.all.flatMap(comparisons);
  return "not" in condition ? comparisons(condition.not) : [condition];
}

/** The values an answer is compared with. */
function literals(one: Comparison): (string | number | boolean)[] {
  if ("has" in one) return [one.has[1]];
  if ("hasAny" in one) return one.hasAny[1];
  if ("is" in one) return [one.is[1]];
  return "in" in one ? one.in[1] : [];
}

function compared(one: Comparison, { name, siblings, at }: Used): PlaybookProblem[] {
  const [id] = Object.values(one)[0] as [string];
  const gate = siblings.get(id);
  if (!gate) return [error("missing-gate", at, name, id)];
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

/** `has` looks into lists and single choices, `is` and `in` at one value of the same type, a setting only at numbers. */
function canCompare(one: Comparison, type: string): boolean {
  if ("ltSetting" in one) return type === "number";
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
