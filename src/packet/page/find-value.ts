import { isBlankValue } from "../../field-kinds/field-kind.ts";
import type { FieldShape } from "../../field-kinds/field-shape.ts";
import type { CellValue, Row } from "../../field-kinds/value.ts";
import type { Words } from "../../values/words.ts";
import { factAt, recordFact } from "./facts.ts";
import { figureToText } from "./figures.ts";
import type { Shown } from "./page-content.ts";
import type { ReadableAnswers } from "./readable-answers.ts";
import type { PlacedRow } from "./rows-where.ts";
import { marked, showField, showMissing, showValue, showWaiting } from "./shown-values.ts";

/** Looks up what a template names. Null: nothing to show, and the line with it. */
export type FindValue = (name: string) => Shown[] | null;

/** Names outside rows: `{field}`, `{table.column}`, `{contact.phone}`, `{figure}`, `{record.name}`, `{company.docks}`. */
export function findIn(answers: ReadableAnswers, words: Words, { openShows = false } = {}): FindValue {
  return (name) => {
    const [head = "", part] = name.split(".");
    if (head === "record") {
      const fact = recordFact(answers.packet.record, name.split(".").slice(1), words);
      return fact && marked(fact, answers.changed(name));
    }
    if (head === "company") return factAt(answers.packet.company, name.split(".").slice(1), words);
    const figure = answers.packet.figures.find(({ id }) => id === name);
    if (figure) return some(figureToText(figure, answers, words));
    const field = answers.field(head);
    if (!field) return null;
    if (field.columns && part !== undefined) return fromColumn(answers, head, part, words);
    const changed = answers.changed(head);
    const shown = showField(field, words, part);
    if (shown || !openShows) return some(shown, changed);
    if (field.state === "waiting") return some(showWaiting(field, words), changed);
    return field.state === "missing" ? [showMissing(words)] : null;
  };
}

/** Names inside a row: its own cells first, then as outside. A cell that is due and empty is marked. */
export function findInRow(
  answers: ReadableAnswers,
  words: Words,
  table: string,
  { row, at }: PlacedRow,
): FindValue {
  const outside = findIn(answers, words);
  return (name) => {
    const [head = "", part] = name.split(".");
    const column = answers.column(table, head);
    if (!column) return outside(name);
    const cell = row.cells[head];
    const changed = answers.changed(table, head, row.id);
    if (!isBlankValue(cell))
      return some(showValue(cell as CellValue, column as FieldShape, words, part), changed);
    const waiting = row.waiting?.[head];
    if (waiting) return some(showWaiting(waiting, words), changed);
    return answers.lacks(table, at, head) ? [showMissing(words)] : null;
  };
}

const some = (shown: Shown | null, changed = false): Shown[] | null =>
  shown ? marked([shown], changed) : null;

/** The different values of a column over all rows, each once; of several choices in a cell each by itself. */
function fromColumn(answers: ReadableAnswers, table: string, id: string, words: Words): Shown[] | null {
  const column = answers.column(table, id);
  if (!column) return null;
  const cells = answers.rows(table).flatMap((row: Row): CellValue[] => {
    const cell = row.cells[id];
    if (cell === undefined) return [];
    return Array.isArray(cell) ? cell.map((one) => [one] as CellValue) : [cell];
  });
  const shown = cells.flatMap((cell) => showValue(cell, column as FieldShape, words) ?? []);
  const once = shown.filter(({ value }, at) => shown.findIndex((one) => one.value === value) === at);
  return marked(once, answers.changed(table, id));
}
