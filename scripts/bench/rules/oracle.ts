import {
  type Answers,
  type Cells,
  type CellValue,
  type Change,
  type Item,
  options,
  type Spec,
  type Term,
} from "./spec.ts";

export type Counts = { visible: number; required: number; missing: number; invalid: number };
/** What every engine must say after every change: in total, and of each department; the table's cells count as "items". */
export type Summary = { total: Counts; of: Record<string, Counts> };

export const noCounts = (): Counts => ({ visible: 0, required: 0, missing: 0, invalid: 0 });

export const noSummary = ({ departments }: Spec): Summary => ({
  total: noCounts(),
  of: Object.fromEntries([...departments, "items"].map((department) => [department, noCounts()])),
});

export const isEmpty = (value: CellValue | undefined): boolean => value === "" || value === undefined;

const day = /^\d{4}-\d{2}-\d{2}$/;
const patterns = new Map<string, RegExp>();
const compiled = (source: string): RegExp => {
  const known = patterns.get(source) ?? new RegExp(source);
  patterns.set(source, known);
  return known;
};

export function isInvalid(item: Item, value: CellValue): boolean {
  switch (item.kind) {
    case "text":
      return (
        String(value).length > (item.maxLength ?? Number.POSITIVE_INFINITY) ||
        (item.pattern !== undefined && !compiled(item.pattern).test(String(value)))
      );
    case "number":
      return !(Number(value) >= (item.min as number) && Number(value) <= (item.max as number));
    case "choice":
      return !options.includes(String(value));
    case "date":
      return !day.test(String(value));
  }
}

export function holds(term: Term, value: CellValue | undefined): boolean {
  if (value === undefined || isEmpty(value)) return false;
  switch (term.op) {
    case "eq":
      return value === term.value;
    case "ne":
      return value !== term.value;
    case "gt":
      return Number(value) > term.value;
    case "notempty":
      return true;
  }
}

/** What one asked item adds to its department. */
export function tally(summary: Summary, department: string, item: Item, value: CellValue | undefined): void {
  for (const counts of [summary.total, summary.of[department] as Counts]) {
    counts.visible++;
    if (item.required) counts.required++;
    if (value === undefined || isEmpty(value)) {
      if (item.required) counts.missing++;
    } else if (isInvalid(item, value)) counts.invalid++;
  }
}

/** Brute force, everything anew each time: slow, and simple enough to be believed. */
export function oracle(spec: Spec, answers: Answers): Summary {
  const summary = noSummary(spec);
  const look = (items: Item[], cells: Cells, departmentOf: (item: Item) => string): void => {
    const asked = new Set<string>();
    for (const item of items) {
      const open = (item.when ?? []).every((term) => asked.has(term.field) && holds(term, cells[term.field]));
      if (!open) continue;
      asked.add(item.id);
      tally(summary, departmentOf(item), item, cells[item.id]);
    }
  };
  const departments = new Map(spec.questions.map(({ id, department }) => [id, department]));
  look(spec.questions, answers.fields, ({ id }) => departments.get(id) as string);
  for (const row of answers.rows) look(spec.columns, row, () => "items");
  return summary;
}

export function applyTo(answers: Answers, { id, value, row }: Change): void {
  const cells = row === undefined ? answers.fields : (answers.rows[row] as Cells);
  cells[id] = value;
}

export const sameSummary = (a: Summary, b: Summary): boolean => JSON.stringify(a) === JSON.stringify(b);
