import type { Settings } from "../conditions/evaluate.ts";
import { everyText, type FieldKind, fitsKind, isBlankValue } from "../field-kinds/field-kind.ts";
import type { CellValue, Row } from "../field-kinds/value.ts";
import type { CompiledField } from "../playbook/compile-playbook.ts";
import type { Column, Level } from "../playbook/field.ts";
import { failed, type Problem } from "../values/result.ts";
import type { Judge } from "./judge.ts";

/** The value was given under a playbook in which the question, or the column, had another kind. What was said goes with it. */
export const kindChanged = "kind-changed";

/** One cell of a row as the rules see it. */
export type CellState = { column: Column; due: boolean; done: boolean; problem: Problem | null };

/** One row: its open cells in the playbook's order, and which of those due are missing. */
export type RowState = {
  cells: CellState[];
  /** Ids of the columns that are due and not done, in the playbook's order. */
  missing: string[];
  /** The value a column has for conditions and checks: undefined when closed or blank. */
  read: (column: string) => CellValue | undefined;
};

type RowInput = { stage: number; level: Level; settings: Settings; judge: Judge };

export function evaluateRow(
  table: CompiledField,
  row: Row,
  { stage, level, settings, judge }: RowInput,
): RowState {
  const open = new Map<string, CellState>();
  const read = (column: string): CellValue | undefined => (open.has(column) ? row.cells[column] : undefined);
  for (const { field: column, kind, due, condition, broken } of table.columns) {
    const asked = broken || condition === null || condition(read, settings) === "met";
    if (!asked || column.level > level) continue;
    const value = row.cells[column.id];
    const { blank, problem } = look(kind, column, value);
    open.set(column.id, { column, due: due <= stage, done: !blank && problem === null, problem });
  }
  const cells = (table.field.columns ?? []).flatMap(({ id }) => open.get(id) ?? []);
  const missing = cells.filter(({ due, done }) => due && !done).map(({ column }) => column.id);
  return { cells, missing, read };

  function look(kind: FieldKind | undefined, column: Column, value: CellValue | undefined) {
    if (!kind || value === undefined || isBlankValue(value)) return { blank: true, problem: null };
    if (!fitsKind(kind, column, value))
      return { blank: false, problem: failed(kindChanged, everyText(value)).problem };
    return kind.isBlank?.(value)
      ? { blank: true, problem: null }
      : { blank: false, problem: judge(kind, column, value) };
  }
}

/** Rows as we store them, whatever their cells hold. */
export const areRows = (value: unknown): value is Row[] =>
  Array.isArray(value) &&
  value.every((row) => typeof row === "object" && row !== null && typeof row.cells === "object");

/** The rows of an answer; null: it is none, or no table's. */
export const rowsIn = (answer: unknown): Row[] | null =>
  typeof answer === "object" && answer !== null && "value" in answer && areRows(answer.value)
    ? answer.value
    : null;
