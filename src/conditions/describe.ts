import type { Words } from "../values/words.ts";
import type { Condition } from "./condition.ts";

/** How the fields and values of a condition are called; the caller knows the playbook, this file does not. */
export type Naming = {
  field: (id: string) => string;
  option: (field: string, value: string | number | boolean) => string;
  setting: (id: string) => string;
};

/** A condition in plain words: "“Which of these apply” includes Customer-supplied parts, or Customer tooling". */
export function describeCondition(condition: Condition, naming: Naming, words: Words): string {
  const list = (type: "conjunction" | "disjunction", items: string[]) =>
    new Intl.ListFormat(words.language, { type }).format(items);
  const options = (field: string, values: (string | number | boolean)[]) =>
    list(
      "disjunction",
      values.map((value) => naming.option(field, value)),
    );
  const inner = (one: Condition): string => {
    const text = describeCondition(one, naming, words);
    return "any" in one || "all" in one ? words("condition_group", text) : text;
  };

  const shared = sharedGate(condition);
  if (shared)
    return words("condition_has", naming.field(shared.field), options(shared.field, shared.options));
  if ("any" in condition) return list("disjunction", condition.any.map(inner));
  if ("all" in condition) return list("conjunction", condition.all.map(inner));
  if ("not" in condition) return words("condition_not", describeCondition(condition.not, naming, words));
  if ("has" in condition)
    return words(
      "condition_has",
      naming.field(condition.has[0]),
      options(condition.has[0], [condition.has[1]]),
    );
  if ("hasAny" in condition)
    return words("condition_has", naming.field(condition.hasAny[0]), options(...condition.hasAny));
  if ("is" in condition)
    return words("condition_is", naming.field(condition.is[0]), options(condition.is[0], [condition.is[1]]));
  if ("in" in condition)
    return words("condition_is", naming.field(condition.in[0]), options(...condition.in));
  return words(
    "condition_below_setting",
    naming.field(condition.ltSetting[0]),
    naming.setting(condition.ltSetting[1]),
  );
}

/** "any" over options of one and the same field reads better as one sentence than as three. */
function sharedGate(condition: Condition): { field: string; options: string[] } | null {
  if (!("any" in condition) || condition.any.length < 2) return null;
  const parts = condition.any.map((one) => ("has" in one ? one.has : null));
  const field = parts[0]?.[0];
  if (field === undefined || parts.some((part) => part === null || part[0] !== field)) return null;
  return { field, options: parts.map((part) => (part as [string, string])[1]) };
}
