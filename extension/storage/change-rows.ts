import {
  type CellWait,
  cellSet,
  cellWaiting,
  type RowsChange,
  rowAdded,
  rowRemoved,
  withRows,
} from "../../src/checklist/rows-changed.ts";
import type { CellValue, Row } from "../../src/field-kinds/value.ts";
import type { Result } from "../../src/values/result.ts";
import { type Beside, changeAnswers } from "./change-answers.ts";
import type { AnswerChange } from "./outcome-of-changes.ts";

export const changeCell = (
  beside: Beside,
  field: string,
  row: string,
  column: string,
  value: CellValue | null,
): Promise<Result<void>> =>
  changeRows(beside, field, { row, column, entered: value }, cellSet(row, column, value));

export const waitForCell = (
  beside: Beside,
  field: string,
  row: string,
  column: string,
  wait: CellWait | null,
): Promise<Result<void>> =>
  changeRows(beside, field, { row, column, entered: wait }, cellWaiting(row, column, wait));

export const addRow = (
  beside: Beside,
  field: string,
  row: Row,
  after?: string | null,
): Promise<Result<void>> => changeRows(beside, field, { row: row.id }, rowAdded(row, after));

export const removeRow = (beside: Beside, field: string, row: string): Promise<Result<void>> =>
  changeRows(beside, field, { row }, rowRemoved(row));

/** A table's rows change inside the transaction that read them, so two windows can work on two rows, or two cells of one. */
const changeRows = (
  beside: Beside,
  field: string,
  at: Pick<AnswerChange, "row" | "column" | "entered">,
  change: RowsChange,
): Promise<Result<void>> => changeAnswers(beside, [{ field, change: (was) => withRows(was, change), ...at }]);
