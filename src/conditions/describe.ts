import type { Words } from "../values/words.ts";
import type { Condition } from "./condition.ts";

type Literal = string | number | boolean;

/** How the fields and values of a condition are called; the caller knows the playbook, this file does not. */
export type Naming = {
  field: (id: string) => string;
  option: (field: string, value: Literal) => string;
  setting: (id: string) => string;
};

/**
 * A condition in plain words, without a capital or a full stop so that it fits into a sentence:
 * `“Special about this job” includes Customer-supplied parts or Customer tooling`.
 */
export function describeCondition(condition: Condition, naming: Naming, words: Words): string {
  const list = (type: "conjunction" | "disjunction", items: string[]): string =>
    new Intl.ListFormat(words.language, { type }).format(items);
  const compare = (key: "has" | "is", field: string, values: Literal[], not: boolean): string => {
    // "is answered yes" instead of "is Yes": the only value of a yes/no is its answer.
    if (key === "is" && values.length === 1 && typeof values[0] === "boolean")
      return words(values[0] === not ? "condition_no" : "condition_yes", naming.field(field));
    const options = values.map((value) => naming.option(field, value));
    return words(
      not ? `condition_${key}_not` : `condition_${key}`,
      naming.field(field),
      list("disjunction", options),
    );
  };
  /** A group inside a group needs brackets, unless it has become one plain sentence. */
  const inner = (one: Condition): string => {
    const text = describe(one, false);
    return ("any" in one || "all" in one) && !merged(one) ? words("condition_group", text) : text;
  };

  function describe(one: Condition, not: boolean): string {
    const gate = merged(one);
    if (gate) return compare(gate.key, gate.field, gate.values, not);
    if ("not" in one) return describe(one.not, !not);
    if ("ltSetting" in one)
      return words(
        not ? "condition_not_below_setting" : "condition_below_setting",
        naming.field(one.ltSetting[0]),
        naming.setting(one.ltSetting[1]),
      );
    const parts = "any" in one ? one.any : "all" in one ? one.all : [];
    if (parts.length === 0) return words("any" in one === not ? "condition_always" : "condition_never");
    const group = list("any" in one ? "disjunction" : "conjunction", parts.map(inner));
    return not ? words("condition_not", group) : group;
  }
  return describe(condition, false);
}

type Merged = { key: "has" | "is"; field: string; values: Literal[] };

/** A comparison, or an "any" over comparisons of one and the same field: that reads better as one sentence than as three. */
function merged(condition: Condition): Merged | null {
  if ("has" in condition) return { key: "has", field: condition.has[0], values: [condition.has[1]] };
  if ("hasAny" in condition) return { key: "has", field: condition.hasAny[0], values: condition.hasAny[1] };
  if ("is" in condition) return { key: "is", field: condition.is[0], values: [condition.is[1]] };
  if ("in" in condition) return { key: "is", field: condition.in[0], values: condition.in[1] };
  if (!("any" in condition)) return null;
  const parts = condition.any.map(merged);
  const first = parts[0];
  if (!first || !parts.every((part) => part?.field === first.field && part.key === first.key)) return null;
  return { ...first, values: parts.flatMap((part) => part?.values ?? []) };
}
