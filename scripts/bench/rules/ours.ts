import type { Answer } from "../../../src/checklist/answer.ts";
import { Evaluation } from "../../../src/checklist/evaluation.ts";
import { judgeOn } from "../../../src/checklist/judge.ts";
import type { RowState } from "../../../src/checklist/row-state.ts";
import type { Condition } from "../../../src/conditions/condition.ts";
import type { Row, Value } from "../../../src/field-kinds/value.ts";
import { type CompiledField, compilePlaybook } from "../../../src/playbook/compile-playbook.ts";
import type { Column } from "../../../src/playbook/field.ts";
import { type Playbook, playbookVersion } from "../../../src/playbook/playbook.ts";
import type { Contestant } from "./contestant.ts";
import { type Counts, isEmpty, noCounts, noSummary } from "./oracle.ts";
import { type Cells, type CellValue, type Item, options, type Spec, type Term } from "./spec.ts";

/** The product: its own playbook, its own evaluation. Validity is its judge's, visibility and readiness its counters'. */
export const ours: Contestant = {
  name: "Whitespot",
  prepare: playbookOf,
  load(config, spec, answers) {
    const compiled = compilePlaybook(config as Playbook);
    const cells = structuredClone(answers.rows);
    const rows: Row[] = cells.map((row, at) => ({ id: `r${at}`, cells: given(row) }));
    const evaluation = new Evaluation(
      compiled,
      { levels: {}, stage: "won", settings: {}, judge: judgeOn({ today: "2026-11-22" }) },
      {
        ...Object.fromEntries(Object.entries(answers.fields).flatMap(([id, value]) => entry(id, value))),
        items: answered(rows),
      },
    );
    const summary = noSummary(spec);
    /** What each question, and each row, counts now. */
    const counted: Counts[] = compiled.fields.map(noCounts);
    const countedRows: Counts[] = rows.map(noCounts);
    const move = (department: string, was: Counts, now: Counts): Counts => {
      for (const counts of [summary.total, summary.of[department] as Counts])
        for (const key of keys) counts[key] += now[key] - was[key];
      return now;
    };
    const table = compiled.fields.find(({ field }) => field.columns) as CompiledField;
    const countRow = (at: number): void => {
      const now = rowCounts(evaluation.rowState(table, rows[at] as Row));
      countedRows[at] = move("items", countedRows[at] as Counts, now);
    };
    const count = (index: number): void => {
      const { field } = compiled.fields[index] as CompiledField;
      if (field.columns) return;
      counted[index] = move(field.department, counted[index] as Counts, countsOf(evaluation, index));
    };
    for (const { index } of compiled.fields) count(index);
    for (const at of rows.keys()) countRow(at);
    return {
      summary: () => summary,
      change({ id, value, row }) {
        if (row === undefined) {
          const index = compiled.indexOf.get(id) as number;
          for (const one of evaluation.change(index, entry(id, value)[0]?.[1] as Answer | undefined))
            count(one);
          return summary;
        }
        (cells[row] as Cells)[id] = value;
        rows[row] = { id: `r${row}`, cells: given(cells[row] as Cells) };
        evaluation.change(table.index, answered([...rows]));
        countRow(row);
        return summary;
      },
    };
  },
};

const keys = ["visible", "required", "missing", "invalid"] as const;

const answered = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });

const entry = (id: string, value: CellValue): [string, Answer][] =>
  isEmpty(value) ? [] : [[id, answered(value)]];

const given = (cells: Cells): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => !isEmpty(value)));

function countsOf(evaluation: Evaluation, index: number): Counts {
  const invalid = evaluation.asked[index] === 1 && evaluation.problem(index) !== null;
  const missing = evaluation.required[index] === 1 && evaluation.done[index] === 0 && !invalid;
  return {
    visible: evaluation.asked[index] as number,
    required: evaluation.required[index] as number,
    missing: Number(missing),
    invalid: Number(invalid),
  };
}

function rowCounts({ cells }: RowState): Counts {
  const counts = noCounts();
  counts.visible = cells.length;
  for (const { due, done, problem } of cells) {
    if (due) counts.required++;
    if (problem) counts.invalid++;
    else if (due && !done) counts.missing++;
  }
  return counts;
}

function playbookOf({ questions, columns, departments }: Spec): Playbook {
  const shapeOf = (item: Item): Omit<Column, "readers"> => ({
    id: item.id,
    label: item.id,
    question: item.id,
    kind: item.kind,
    dueFrom: item.required ? "won" : null,
    owner: "rep",
    level: 1,
    ...(item.kind === "choice" && { options: options.map((value) => ({ value, label: value })) }),
    ...(item.kind === "text" && {
      limits: { maxLength: item.maxLength as number, ...(item.pattern && { pattern: item.pattern }) },
    }),
    ...(item.kind === "number" && { limits: { min: item.min as number, max: item.max as number } }),
    ...(item.when && { askedWhen: { all: item.when.map(conditionOf) } }),
  });
  const field = (item: Item & { department: string }) => ({
    ...shapeOf(item),
    department: item.department,
    readers: [item.department],
    locked: false,
  });
  const items: Item & { department: string } = {
    id: "items",
    kind: "text",
    required: true,
    department: "items",
  };
  return {
    schema: "whitespot-playbook",
    version: playbookVersion,
    number: 1,
    name: "Benchmark",
    language: "en",
    departments: [...departments, "items"].map((id) => ({ id, name: id, level: 1 })),
    stages: [{ id: "won", name: "Won", short: "Won" }],
    settings: {},
    company: { name: "", docks: [] },
    crmStages: {},
    recordReaders: {},
    senseChecks: [],
    figures: [],
    fields: [...questions.map(field), { ...field(items), kind: "table", columns: columns.map(shapeOf) }],
  };
}

/** Not empty: anything but what nobody can type. */
function conditionOf(term: Term): Condition {
  switch (term.op) {
    case "eq":
      return { is: [term.field, term.value] };
    case "ne":
      return { not: { is: [term.field, term.value] } };
    case "gt":
      return { gt: [term.field, term.value] };
    case "notempty":
      return { not: { is: [term.field, "\u0000"] } };
  }
}
