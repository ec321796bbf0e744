import type { Words } from "../values/words.ts";
import { canonical, valuesOf } from "./canonical.ts";
import type { Condition, Literal } from "./condition.ts";
import { joined } from "./lists.ts";
import { fieldName, plainName, quotedName, quotedText } from "./name-words.ts";
import type { Naming } from "./naming.ts";
import { numberInWords } from "./number-words.ts";

/**
 * A condition in plain words, without a capital or a full stop so that it fits into a sentence:
 * `“Special about this job” includes Customer-supplied parts or Customer tooling`. `parseCondition` reads these words back,
 * so nothing in them may be taken for anything else: names that could are put in quotes, or get their id beside them.
 */
export function describeCondition(condition: Condition, naming: Naming, words: Words): string {
  return describe(canonical(condition), false, naming, words);
}

function describe(one: Condition, not: boolean, naming: Naming, words: Words): string {
  if ("not" in one) return describe(one.not, true, naming, words);
  const field = (id: string): string => fieldName(naming, id, words);
  const values = valuesOf(one);
  if (values) {
    const [only] = values.values;
    // "is answered yes" instead of "is Yes": the only value of a yes/no is its answer.
    if (values.key === "is" && values.values.length === 1 && typeof only === "boolean")
      return words(only === not ? "condition_no" : "condition_yes", field(values.field));
    const items = values.values.map((value) => valueInWords(values.field, value, naming, words));
    const list = items.length > 0 ? joined("any", items, words.language) : words("condition_no_value");
    return words(not ? `condition_${values.key}_not` : `condition_${values.key}`, field(values.field), list);
  }
  if ("lt" in one)
    return words(
      not ? "condition_not_below" : "condition_below",
      field(one.lt[0]),
      numberInWords(one.lt[1], words.language),
    );
  if ("gt" in one)
    return words(
      not ? "condition_not_above" : "condition_above",
      field(one.gt[0]),
      numberInWords(one.gt[1], words.language),
    );
  if ("ltSetting" in one)
    return words(
      not ? "condition_not_below" : "condition_below",
      field(one.ltSetting[0]),
      settingInWords(one.ltSetting[1], naming, words),
    );
  const type = "any" in one ? "any" : "all";
  const parts = "any" in one ? one.any : "all" in one ? one.all : [];
  if (parts.length === 0) return words(type === "any" ? "condition_never" : "condition_always");
  const group = joined(
    type,
    // A group inside a group needs brackets.
    parts.map((part) => {
      const text = describe(part, false, naming, words);
      return "any" in part || "all" in part ? bracketed(part, text) : text;
    }),
    words.language,
  );
  return not ? words("condition_not", `(${group})`) : group;
}

/** "in every case" needs none. */
const bracketed = (group: { any: Condition[] } | { all: Condition[] }, text: string): string =>
  Object.values(group)[0]?.length === 0 ? text : `(${text})`;

export function valueInWords(field: string, value: Literal, naming: Naming, words: Words): string {
  const choices = naming.choices(field);
  if (choices?.label(value) !== undefined) return plainName(choices, value, words);
  if (typeof value === "number") return numberInWords(value, words.language);
  return typeof value === "boolean" ? words(value ? "yes" : "no") : quotedText(value, words);
}

/** "the margin floor (22)": the number is for the reader, and may be another when the words are read back. */
function settingInWords(id: string, naming: Naming, words: Words): string {
  const label = naming.settings.label(id);
  // A name with a digit or a bracket of its own could be taken for a number, or its bracket for ours.
  const plain = label !== undefined && !/^[\s\d.,+−–-]|[()（）]/.test(label);
  const name = plain ? plainName(naming.settings, id, words) : quotedName(naming.settings, id, words);
  const value = naming.settingValue(id);
  return typeof value === "number" ? `${name} (${numberInWords(value, words.language)})` : name;
}
