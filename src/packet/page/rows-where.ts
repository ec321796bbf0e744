import type { Condition } from "../../conditions/condition.ts";
import { type CompiledCondition, compileCondition, type ReadField } from "../../conditions/evaluate.ts";
import type { Row } from "../../field-kinds/value.ts";
import type { PageLine, RowsLeft } from "../../playbook/page-block.ts";
import type { ReadableAnswers } from "./readable-answers.ts";

type When = PageLine["when"];

/** A row and its place in the table, from 0. */
export type PlacedRow = { row: Row; at: number };

/** A page asks the same few of every row. */
const compiled = new WeakMap<Condition, CompiledCondition>();

/** Unknown is not met. */
export function isMet(when: When, read: ReadField): boolean {
  if (when === undefined) return true;
  const condition = compiled.get(when) ?? compileCondition(when);
  compiled.set(when, condition);
  return condition(read, {}) === "met";
}

/** A row's own cell first, then the field of that name. */
export const readInRow =
  (answers: ReadableAnswers, table: string, row: Row): ReadField =>
  (id) =>
    answers.column(table, id) ? row.cells[id] : answers.read(id);

/**
 * The rows that meet `only` and do not meet `except`. A row whose cell is not known yet is not excepted: goods that may come
 * here are expected here.
 */
export function rowsWhere(answers: ReadableAnswers, chosen: RowsLeft & { only?: When }): PlacedRow[] {
  return answers
    .rows(chosen.table)
    .map((row, at) => ({ row, at }))
    .filter(({ row }) => {
      const read = readInRow(answers, chosen.table, row);
      return isMet(chosen.only, read) && !(chosen.except && isMet(chosen.except, read));
    });
}

/** Whether any of the tables has a row left. */
export const anyRowLeft = (answers: ReadableAnswers, tables: RowsLeft[]): boolean =>
  tables.some((table) => rowsWhere(answers, table).length > 0);
