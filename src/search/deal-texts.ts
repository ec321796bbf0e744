import { type Answer, givenValue } from "../checklist/answer.ts";
import { areRows } from "../checklist/row-state.ts";
import { everyText, fitsKind } from "../field-kinds/field-kind.ts";
import type { FieldShape } from "../field-kinds/field-shape.ts";
import { fieldKinds } from "../field-kinds/index.ts";
import type { CellValue, Value } from "../field-kinds/value.ts";
import type { Field } from "../playbook/field.ts";
import { isIsoDay } from "../values/dates.ts";
import { makeWords } from "../values/words.ts";
import type { SearchDocument } from "./build.ts";

/** Whatever language the screen has, the same words are found. */
const plainWords = makeWords("en", () => undefined);

/** What is known of a deal beside its answers. */
export type DealFacts = { key: string; id: string; name: string; account: string; packets: string[] };

/** Every text a deal can be found by, with its place: "name", "account", "id", "packet", "field", "table.column". */
export function dealTexts(
  { key, id, name, account, packets }: DealFacts,
  answers: Iterable<readonly [string, Answer]>,
  fields: ReadonlyMap<string, Field>,
): SearchDocument {
  const texts = [
    { place: "name", text: name },
    { place: "account", text: account },
    { place: "id", text: id },
    ...packets.map((text) => ({ place: "packet", text })),
  ];
  for (const [field, answer] of answers) texts.push(...answerTexts(field, answer, fields.get(field)));
  return { key, texts: texts.filter(({ text }) => text !== "") };
}

/** A table's cells one by one. Of the other states what a person wrote: whom we wait on, why not. */
export function answerTexts(id: string, answer: Answer, field?: Field): SearchDocument["texts"] {
  const value = givenValue(answer);
  if (value === undefined) return [{ place: id, text: said(answer) }];
  if (!areRows(value) || !field?.columns) return [{ place: id, text: valueText(value, field) }];
  const columns = new Map(field.columns.map((column) => [column.id, column]));
  return value.flatMap(({ cells }) =>
    Object.entries(cells).map(([column, cell]) => ({
      place: `${id}.${column}`,
      text: valueText(cell, columns.get(column)),
    })),
  );
}

const said = (answer: Answer): string =>
  answer.state === "waiting" ? answer.on : answer.state === "not-applicable" ? answer.because : "";

/** A yes or no finds nothing; a day is found as it is stored. An answer of a question that is gone, or changed its kind, by its words. */
function valueText(value: Value | CellValue, shape?: FieldShape): string {
  if (typeof value === "boolean") return "";
  const kind = shape && fieldKinds.get(shape.kind);
  if (typeof value === "string" && isIsoDay(value)) return value;
  if (!kind || !shape || !fitsKind(kind, shape, value)) return everyText(value);
  return kind.toText(value, shape, plainWords);
}
