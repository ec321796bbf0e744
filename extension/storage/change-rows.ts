import type { Answer } from "../../src/checklist/answer.ts";
import { areRows } from "../../src/checklist/row-state.ts";
import { isBlankValue } from "../../src/field-kinds/field-kind.ts";
import type { CellValue, Row } from "../../src/field-kinds/value.ts";
import type { Result } from "../../src/values/result.ts";
import { type Beside, changeAnswers } from "./change-answers.ts";

/** Whom a cell waits on and by when. */
export type CellWait = { on: string; by?: string | undefined };

/** Sets or clears one cell. A value ends the waiting. */
export const changeCell = (
  beside: Beside,
  field: string,
  row: string,
  column: string,
  value: CellValue | null,
): Promise<Result<void>> =>
  changeRow(beside, field, row, column, (was) => {
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
export const waitForCell = (
  beside: Beside,
  field: string,
  row: string,
  column: string,
  wait: CellWait | null,
): Promise<Result<void>> =>
  changeRow(beside, field, row, column, (was) => {
    const { [column]: _, ...waiting } = was.waiting ?? {};
    return tidy({ ...was, waiting: wait ? { ...waiting, [column]: wait } : waiting });
  });

/** Puts a row after another, or last. A row that is there already stays as it is. */
export const addRow = (
  beside: Beside,
  field: string,
  row: Row,
  after?: string | null,
): Promise<Result<void>> =>
  changeRows(beside, field, { row: row.id }, (rows) => {
    if (rows.some(({ id }) => id === row.id)) return rows;
    const at = after === null ? 0 : rows.findIndex(({ id }) => id === after) + 1;
    return at === 0 && after !== null ? [...rows, row] : [...rows.slice(0, at), row, ...rows.slice(at)];
  });

export const removeRow = (beside: Beside, field: string, row: string): Promise<Result<void>> =>
  changeRows(beside, field, { row }, (rows) => rows.filter(({ id }) => id !== row));

const changeRow = (beside: Beside, field: string, row: string, column: string, change: (was: Row) => Row) =>
  changeRows(beside, field, { row, column }, (rows) =>
    rows.map((one) => (one.id === row ? change(one) : one)),
  );

/** A table's rows change inside the transaction that read them, so two windows can work on two rows, or two cells of one. */
function changeRows(
  beside: Beside,
  field: string,
  at: { row?: string; column?: string },
  change: (rows: Row[]) => Row[],
) {
  const changed = (was: Answer | undefined): Answer | undefined => {
    // Answered while the field was no table: what was there stays in the history.
    const rows = change(was && "value" in was && areRows(was.value) ? was.value : []);
    if (rows.length === 0) return undefined;
    return was?.state === "assumed"
      ? { ...was, value: rows }
      : { state: "answered", value: rows, source: { from: "typed" } };
  };
  return changeAnswers(beside, [{ field, change: changed, ...at }]);
}

function tidy(row: Row): Row {
  const { waiting, ...rest } = row;
  return waiting && Object.keys(waiting).length > 0 ? { ...rest, waiting } : rest;
}
