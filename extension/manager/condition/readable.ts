import { canSay } from "../../../src/conditions/can-say.ts";
import { fieldsRead } from "../../../src/conditions/condition.ts";
import { valueType } from "../../../src/field-kinds/value-shape.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import type { Verb } from "./tree.ts";

export type Asked = Field | Column;

const verbs: Verb[] = [
  "yes",
  "no",
  "has",
  "has_not",
  "is",
  "is_not",
  "below",
  "not_below",
  "above",
  "not_above",
];

/** The comparisons that kind of answer allows, the likeliest first. */
export function verbsFor(item: Asked): Verb[] {
  const type = valueType(item);
  // An answer with choices is compared with them, a text with the whole of it: "includes" is for lists.
  const fitting = verbs.filter((verb) => canSay(`condition_${verb}`, type));
  if (type === "array") return item.options ? fitting : [];
  if (type === "boolean") return ["yes", "no"];
  if (type === "number") return ["below", "not_below", "above", "not_above", "is", "is_not"];
  return fitting.filter((verb) => !verb.startsWith("has"));
}

/** What depends on `id`, directly or through others: a condition of `id` that read it would wait for itself. */
export function dependentsOf(id: string, all: readonly Asked[]): Set<string> {
  const readers = new Map<string, string[]>();
  for (const { id: reader, askedWhen } of all)
    for (const read of askedWhen ? fieldsRead(askedWhen) : [])
      readers.set(read, [...(readers.get(read) ?? []), reader]);
  const found = new Set([id]);
  for (const one of found) for (const reader of readers.get(one) ?? []) found.add(reader);
  return found;
}
