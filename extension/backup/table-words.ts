import { answerText, valueText } from "../../src/checklist/answer-text.ts";
import { lineName } from "../../src/checklist/line-name.ts";
import { areRows } from "../../src/checklist/row-state.ts";
import type { Row } from "../../src/field-kinds/value.ts";
import type { Field } from "../../src/playbook/field.ts";
import { contentHash } from "../../src/values/hash.ts";
import type { Words } from "../../src/values/words.ts";

/** What the row of a conflict is called, by whichever side has it. */
export function rowName(field: Field, ours: unknown, theirs: unknown, words: Words): string {
  const row = [ours, theirs].find((one): one is Row => areRows([one]));
  return row ? lineName(field, row, words) : "";
}

/** One row of two: a line for each cell that differs from the other's. */
export function rowLines(field: Field, row: unknown, other: unknown, words: Words): string[] {
  if (!areRows([row])) return [words("backup_row_not_there")];
  const cells = cellsIn(field, row as Row, words);
  const others = areRows([other]) ? cellsIn(field, other as Row, words) : new Map<string, string>();
  const columns = [...new Set([...cells.keys(), ...others.keys()])];
  return columns
    .filter((column) => cells.get(column) !== others.get(column))
    .map((column) => `${column}: ${cells.get(column) || words("drift_nothing")}`);
}

/** A whole table of two: a line for each row that the other has not so, and how many are the same. */
export function tableLines(field: Field, rows: Row[], others: Row[], words: Words): string[] {
  const known = new Set(others.map((row) => contentHash(row)));
  const own = rows.filter((row) => !known.has(contentHash(row)));
  const same = rows.length - own.length;
  const lines = own.map((row) => [...cellsIn(field, row, words).values()].join(" · "));
  return same > 0 ? [...lines, words.count("backup_rows_same", same)] : lines;
}

/** What stands in each column, by the column's name. */
function cellsIn(field: Field, { cells, waiting }: Row, words: Words): Map<string, string> {
  const columns = new Map((field.columns ?? []).map((column) => [column.id, column]));
  const ids = new Set([...columns.keys(), ...Object.keys(cells), ...Object.keys(waiting ?? {})]);
  const texts = [...ids].map((id): [string, string] => {
    const column = columns.get(id);
    const [cell, wait] = [cells[id], waiting?.[id]];
    const shape = column ?? { ...field, columns: undefined, kind: "text" };
    const text = cell === undefined ? "" : valueText(cell, shape, words);
    return [column?.label ?? id, wait ? answerText(shape, { state: "waiting", ...wait }, words) : text];
  });
  return new Map(texts.filter(([, text]) => text !== ""));
}
