import { fieldKinds } from "../../field-kinds/index.ts";
import { fits, isSafePattern } from "../../field-kinds/safe-pattern.ts";
import { type Asked, everythingAsked } from "./asked.ts";
import { error, type PlaybookCheck, type PlaybookProblem, warning } from "./problem.ts";

/** Answers that could not be given: of no known kind, a choice of nothing, limits nothing fits. */
export const kinds: PlaybookCheck = (playbook) => everythingAsked(playbook).flatMap(looked);

/** A question that is the same as at the last edit has the same problems; a column also has its table's name in them. */
const known = new WeakMap<Asked["item"], { table: Asked["field"]; found: PlaybookProblem[] }>();

function looked(asked: Asked): PlaybookProblem[] {
  const { item, field } = asked;
  const before = known.get(item);
  if (before?.table === field) return before.found;
  const found = [...kindOf(asked), ...optionsOf(asked), ...limitsOf(asked)];
  known.set(item, { table: field, found });
  return found;
}

function kindOf({ item, name, at }: Asked): PlaybookProblem[] {
  if (!fieldKinds.has(item.kind)) return [error("unknown-kind", at, name, item.kind)];
  if (item.kind !== "table") return [];
  if (!("department" in item)) return [error("table-in-table", at, name)];
  return item.columns?.length ? [] : [error("table-without-columns", at, name)];
}

function optionsOf({ item, name, at }: Asked): PlaybookProblem[] {
  const choice = item.kind === "choice" || item.kind === "multichoice";
  if (choice && !item.options?.some(({ retired }) => !retired))
    return [error("choice-without-options", at, name)];
  const { exclusive } = item.limits ?? {};
  const known = exclusive === undefined || item.options?.some(({ value }) => value === exclusive);
  return known ? [] : [error("missing-option", at, name, name, exclusive)];
}

function limitsOf({ item, name, at }: Asked): PlaybookProblem[] {
  const { pattern, example, min, max, minLength, maxLength } = item.limits ?? {};
  if (pattern !== undefined && !isSafePattern(pattern)) return [error("unsafe-pattern", at, name, pattern)];
  const empty = (low: number | undefined, high: number | undefined) =>
    low !== undefined && high !== undefined && low > high;
  return [
    ...(pattern !== undefined && example !== undefined && !fits(pattern, example)
      ? [warning("example-does-not-fit", at, name, example)]
      : []),
    ...(empty(min, max) || empty(minLength, maxLength) ? [error("limits-nothing-fits", at, name)] : []),
  ];
}
