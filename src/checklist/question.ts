import type { Row } from "../field-kinds/value.ts";
import type { CompiledField } from "../playbook/compile-playbook.ts";
import type { Field } from "../playbook/field.ts";
import type { Problem } from "../values/result.ts";
import { type Answer, givenValue } from "./answer.ts";
import type { Evaluation } from "./evaluation.ts";
import type { NeedBy, NeedBys } from "./need-by.ts";
import type { CellState } from "./row-state.ts";
import { areRows } from "./row-state.ts";

/** One question as the panel shows it. */
export type Question = {
  field: Field;
  answer: Answer | undefined;
  /** Its stage has come. What is due and not done is missing. */
  due: boolean;
  done: boolean;
  /** By when, while it is due and missing; null also where no date is known. */
  needBy: NeedBy | null;
  /** Why the value given cannot be used, in `_locales` words. */
  problem: Problem | null;
  /** A table's rows, each with the cells that are open on it. */
  rows: { row: Row; cells: CellState[]; missing: string[] }[];
};

export function questionOf(evaluation: Evaluation, needBys: NeedBys, compiled: CompiledField): Question {
  const { index, field } = compiled;
  const due = evaluation.isDue(compiled);
  const done = evaluation.done[index] === 1;
  const answer = evaluation.answer(index);
  const value = givenValue(answer);
  const rows = field.columns && areRows(value) ? value : [];
  return {
    field,
    answer,
    due,
    done,
    needBy: due && !done ? needBys.of(compiled) : null,
    problem: evaluation.problem(index),
    rows: rows.map((row) => {
      const { cells, missing } = evaluation.rowState(compiled, row);
      return { row, cells, missing };
    }),
  };
}
