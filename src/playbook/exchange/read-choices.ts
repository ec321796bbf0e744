import type { Option } from "../../field-kinds/field-shape.ts";
import type { Words } from "../../values/words.ts";
import { idFrom } from "../editing/id-from.ts";
import type { Field } from "../field.ts";
import { isRetired } from "./asked-rows.ts";
import type { OpenSheet } from "./read-sheet.ts";
import { type Row, sayCell } from "./rows.ts";

/** Choices by what they belong to: a question's id, or "table/column". */
export type Choices = Map<string, Option[]>;

export const choicesBefore = (fields: Field[]): Choices =>
  new Map(
    fields.flatMap(({ id, options, columns = [], retiredColumns = [] }) => [
      ...(options ? [[id, options] as const] : []),
      ...[...columns, ...retiredColumns].flatMap((column) =>
        column.options ? [[`${id}/${column.id}`, column.options] as const] : [],
      ),
    ]),
  );

/** `ownerOf`: the question or "table/column" a row belongs to; undefined when it names none, which has been said. */
export function readChoices(
  open: OpenSheet,
  before: Choices,
  ownerOf: (row: Row) => string | undefined,
  words: Words,
): Choices {
  const sheet = open("choices", ["choiceOf", "column", "value", "status", "label"]);
  if (!sheet) return before;
  const choices: Choices = new Map();
  for (const row of sheet.rows) {
    const owner = ownerOf(row);
    if (owner === undefined) continue;
    const known = choices.get(owner) ?? [];
    const option = optionOf(row, known, words);
    if (option) choices.set(owner, [...known, option]);
  }
  for (const [owner, options] of before) {
    const kept = choices.get(owner) ?? [];
    const gone = options.filter(({ value }) => !kept.some((option) => option.value === value));
    choices.set(owner, [...kept, ...gone.map((option) => ({ ...option, retired: true as const }))]);
  }
  return choices;
}

function optionOf(row: Row, known: Option[], words: Words): Option | null {
  // As it is written: a value with a space at its end is another one.
  const label = row.cells.get("label");
  const taken = new Set(known.map(({ value }) => value));
  const value =
    row.cells.get("value") ?? (label === undefined ? undefined : idFrom(String(label), taken, "choice"));
  const retired = isRetired(row, words);
  if (value === undefined) sayCell(row, "value", "sheet-missing");
  else if (taken.has(String(value))) sayCell(row, "value", "sheet-id-twice", String(value));
  else return { value: String(value), label: String(label ?? value), ...(retired ? { retired } : {}) };
  return null;
}
