import type { Condition } from "../../src/conditions/condition.ts";
import { describeCondition } from "../../src/conditions/describe.ts";
import type { FieldShape } from "../../src/field-kinds/field-shape.ts";
import { conditionNaming, settingName } from "../../src/playbook/condition-naming.ts";
import type { Column, Field } from "../../src/playbook/field.ts";
import { numberToText } from "../../src/values/quantity.ts";
import type { Words } from "../../src/values/words.ts";
import type { Book } from "./book.ts";

/** "always asked", or the condition as a sentence. */
export function askedInWords(item: Field | Column, book: Book, words: Words, columns?: Column[]): string {
  if (!item.askedWhen) return words("manager_asked_always");
  return words("manager_asked_when", conditionInWords(item.askedWhen, book, words, columns));
}

export const conditionInWords = (
  condition: Condition,
  book: Book,
  words: Words,
  columns?: Column[],
): string => describeCondition(condition, conditionNaming(book.playbook, words, columns), words);

/** "the margin floor (22)". */
export function settingInWords(book: Book, id: string, words: Words): string {
  const value = book.playbook.settings[id];
  const shown = typeof value === "number" ? numberToText(value, words.language) : String(value ?? "");
  return words("manager_setting_value", settingName(id, words), shown);
}

/** "Contact", "Any of several"; a kind this release does not know by its name. */
export function kindInWords(item: FieldShape, words: Words): string {
  const key = `kind_${item.kind}`;
  const text = words(key);
  return text === key ? words("kind_unknown", item.kind) : text;
}

/** "“Expected” of “Customer-supplied parts”", "the country of “Ship to”", "“Date promised”". */
export function placeInWords(ref: string, book: Book, words: Words): string {
  const [id = "", part] = ref.split(".");
  const field = book.field(id);
  if (!field || part === undefined) return words("manager_place", field?.label ?? id);
  const column = field.columns?.find((one) => one.id === part);
  return column
    ? words("manager_place_column", column.label, field.label)
    : words("manager_place_part", words(`manager_part_of_${part}`), field.label);
}

export const levelInWords = (level: number, words: Words): string => words(`manager_level_${level}`);

export const listInWords = (items: string[], words: Words): string =>
  new Intl.ListFormat(words.language, { type: "conjunction" }).format(items);

/** Owners stand in the playbook as "rep + customer". */
export const ownerInWords = (owner: string): string => owner.charAt(0).toUpperCase() + owner.slice(1);
