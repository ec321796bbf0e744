import { isBlankValue } from "../field-kinds/field-kind.ts";
import type { CellValue, Row } from "../field-kinds/value.ts";
import type { Answer } from "./answer.ts";
import { rowsIn } from "./row-state.ts";

/** Whom a cell waits on and by when. */
export type CellWait = { on: string; by?: string | undefined };

export type RowsChange = (rows: Row[]) => Row[];

/** Sets or clears one cell. A value ends the waiting. */
export const cellSet = (row: string, column: string, value: CellValue | null): RowsChange =>
  inRow(row, (was) => {
    const { [column]: _, ...cells } = was.cells;
    const { [column]: _wait, ...waiting } = was.waiting ?? {};
    const blank = value === null || isBlankValue(value);
    return tidy({
      ...was,
      cells: blank ? cells : { ...cells, [column]: value },
      waiting: blank ? was.waiting : waiting,
    });
  });

/** Says whom a cell waits on; null takes it back. */
export const cellWaiting = (row: string, column: string, wait: CellWait | null): RowsChange =>
  inRow(row, (was) => {
    const { [column]: _, ...waiting } = was.waiting ?? {};
    return tidy({ ...was, waiting: wait ? { ...waiting, [column]: wait } : waiting });
  });

/** Puts a row after another (null: first), or last. A row that is there already stays as it is. */
export const rowAdded =
  (row: Row, after?: string | null): RowsChange =>
  (rows) => {
    if (rows.some(({ id }) => id === row.id)) return rows;
    const at = after === null ? 0 : rows.findIndex(({ id }) => id === after) + 1;
    return at === 0 && after !== null ? [...rows, row] : [...rows.slice(0, at), row, ...rows.slice(at)];
  };

export const rowRemoved =
  (row: string): RowsChange =>
  (rows) =>
    rows.filter(({ id }) => id !== row);

/** The answer with its rows changed; undefined: no row is left. */
export function withRows(was: Answer | undefined, change: RowsChange): Answer | undefined {
  // Answered while the field was no table: what was there stays in the history.
  const rows = change(rowsIn(was) ?? []);
  if (rows.length === 0) return undefined;
  return was?.state === "assumed"
    ? { ...was, value: rows }
    : { state: "answered", value: rows, source: { from: "typed" } };
}

const inRow =
  (row: string, change: (was: Row) => Row): RowsChange =>
  (rows) =>
    rows.map((one) => (one.id === row ? change(one) : one));

function tidy(row: Row): Row {
  const { waiting, ...rest } = row;
  return waiting && Object.keys(waiting).length > 0 ? { ...rest, waiting } : rest;
}
