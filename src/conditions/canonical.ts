import type { Comparison, Condition, Literal } from "./condition.ts";

/**
 * The one form a condition is kept in, so that the same rule made by clicking, read from a spreadsheet or written by hand is the
 * same data: groups inside a group of their kind are flattened, a group of one is that one, "not not" is gone, options of one
 * field in an "any" are one comparison. The order stays as the manager wrote it. What it says of any answers stays too: an
 * answer of another shape than its kind's never reaches a condition, so not "yes" is "no".
 */
export function canonical(condition: Condition): Condition {
  if ("not" in condition) return opposite(canonical(condition.not));
  if ("any" in condition) {
    const parts = condition.any.map(canonical).flatMap((part) => ("any" in part ? part.any : [part]));
    return parts.length === 1 ? (parts[0] as Condition) : (oneOfThem(parts) ?? { any: parts });
  }
  if ("all" in condition) {
    const parts = condition.all.map(canonical).flatMap((part) => ("all" in part ? part.all : [part]));
    return parts.length === 1 ? (parts[0] as Condition) : { all: parts };
  }
  const values = valuesOf(condition);
  if (values) return compareValues(values);
  if ("lt" in condition) return { lt: [condition.lt[0], plain(condition.lt[1])] };
  return "gt" in condition ? { gt: [condition.gt[0], plain(condition.gt[1])] } : condition;
}

/** The opposite of a canonical condition, canonical too. */
function opposite(condition: Condition): Condition {
  if ("not" in condition) return condition.not;
  if ("any" in condition && condition.any.length === 0) return { all: [] };
  if ("all" in condition && condition.all.length === 0) return { any: [] };
  if ("is" in condition && typeof condition.is[1] === "boolean")
    return { is: [condition.is[0], !condition.is[1]] };
  return { not: condition };
}

/** A field compared with values: whether its answer includes one of them ("has"), or is one of them ("is"). */
export type ValueComparison = { key: "has" | "is"; field: string; values: Literal[] };

export function valuesOf(condition: Condition): ValueComparison | null {
  if ("has" in condition) return { key: "has", field: condition.has[0], values: [condition.has[1]] };
  if ("hasAny" in condition) return { key: "has", field: condition.hasAny[0], values: condition.hasAny[1] };
  if ("is" in condition) return { key: "is", field: condition.is[0], values: [condition.is[1]] };
  return "in" in condition ? { key: "is", field: condition.in[0], values: condition.in[1] } : null;
}

export function compareValues({ key, field, values }: ValueComparison): Comparison {
  const each = [...new Set(values.map(plain))];
  const [only] = each;
  if (key === "has")
    return each.length === 1 ? { has: [field, only as string] } : { hasAny: [field, each as string[]] };
  return each.length === 1 ? { is: [field, only as Literal] } : { in: [field, each] };
}

/** "F includes A" or "F includes B" is "F includes A or B". */
function oneOfThem(parts: Condition[]): Comparison | null {
  const all = parts.map(valuesOf);
  const [first] = all;
  if (!first || !all.every((one) => one?.field === first.field && one.key === first.key)) return null;
  return compareValues({ ...first, values: all.flatMap((one) => one?.values ?? []) });
}

/** Minus zero is stored as 0. */
const plain = <Of extends Literal>(value: Of): Of => (value === 0 ? (0 as Of) : value);
