import { compileCondition } from "../conditions/evaluate.ts";
import type { CompiledField } from "../playbook/compile-playbook.ts";
import type { Checklist } from "./checklist.ts";
import type { Evaluation } from "./evaluation.ts";
import { areRows } from "./row-state.ts";
import type { Warning } from "./sense-checks/warnings.ts";

export type DepartmentReadiness = {
  id: string;
  name: string;
  /** Among the required fields it reads. */
  required: number;
  done: number;
  /** done / required in percent, rounded half up to one decimal. */
  percent: number;
  /** Field ids in the playbook's order. */
  missing: string[];
};

export type Readiness = {
  asked: number;
  required: number;
  answered: number;
  /** Field ids, in the playbook's order. */
  missing: string[];
  /** Per missing table: "row 2: un-number", or "(no rows)". */
  incompleteCells: Record<string, string[]>;
  essentialAsked: string[];
  essentialMissing: string[];
  /** What closes the handoff apart from missing answers: "po-differs-from-quote = differs-open". */
  blockedBy: string[];
  /** Nothing required missing at this level and stage, nothing blocking. */
  readyToHandOff: boolean;
  /** No blocking difference and no essential or locked answer missing, whatever the level. */
  mayIssue: boolean;
};

const idsWhere = (evaluation: Evaluation, holds: (field: CompiledField) => boolean): string[] =>
  evaluation.compiled.fields.filter(holds).map(({ field }) => field.id);

/** What is due and not done, in the playbook's order. */
export const compiledMissing = (evaluation: Evaluation): CompiledField[] =>
  evaluation.compiled.fields.filter(isMissing(evaluation));

const isMissing =
  (evaluation: Evaluation) =>
  ({ index }: CompiledField): boolean =>
    evaluation.required[index] === 1 && evaluation.done[index] === 0;

/** Departments with something required whose own `when` is met. */
export function departmentReadiness(evaluation: Evaluation): DepartmentReadiness[] {
  const { compiled, input } = evaluation;
  const missing = compiledMissing(evaluation);
  return compiled.playbook.departments.flatMap(({ id, name, when }, index) => {
    const required = evaluation.requiredBy[index] as number;
    const done = evaluation.doneBy[index] as number;
    if (required === 0 || (when && compileCondition(when)(evaluation.read, input.settings) !== "met"))
      return [];
    return {
      id,
      name,
      required,
      done,
      // Multiplied before it is divided: 201 of 400 are 50.25, and 0.5025 × 1000 is a little less than 502.5.
      percent: Math.round((done * 1000) / required) / 10,
      missing: missing.filter(({ readers }) => readers.includes(index)).map(({ field }) => field.id),
    };
  });
}

export function readinessOf({ atLevel, essential, warnings }: Checklist): Readiness {
  const missing = compiledMissing(atLevel).map(({ field }) => field.id);
  // Locked questions are asked at the essential level too, but are safety and law, not the essential few.
  const isEssential = ({ field }: CompiledField) => !field.locked;
  const lacksEssential = compiledMissing(essential);
  const blockedBy = warnings()
    .filter(({ check }) => check.blocks)
    .map(blockWords);
  return {
    asked: atLevel.counts.asked,
    required: atLevel.counts.required,
    answered: atLevel.counts.done,
    missing,
    incompleteCells: incompleteCells(atLevel),
    essentialAsked: idsWhere(essential, (field) => essential.asked[field.index] === 1 && isEssential(field)),
    essentialMissing: lacksEssential.filter(isEssential).map(({ field }) => field.id),
    blockedBy,
    readyToHandOff: missing.length === 0 && blockedBy.length === 0,
    mayIssue: lacksEssential.length === 0 && blockedBy.length === 0,
  };
}

const blockWords = ({ check, findings }: Warning): string => {
  const found = findings[0]?.[0];
  return typeof found === "object" && "ref" in found ? `${found.ref} = ${String(found.value)}` : check.id;
};

export function incompleteCells(evaluation: Evaluation): Record<string, string[]> {
  const tables = evaluation.compiled.fields.filter(
    (field) => field.field.columns && isMissing(evaluation)(field),
  );
  return Object.fromEntries(tables.map((table) => [table.field.id, missingCells(evaluation, table)]));
}

/** "row 2: un-number" for each cell that is due and not done; "(no rows)" for a table without rows. */
export function missingCells(evaluation: Evaluation, table: CompiledField): string[] {
  const rows = evaluation.effective(table.index);
  if (!areRows(rows) || rows.length === 0) return ["(no rows)"];
  return rows.flatMap((row, at) =>
    evaluation.rowState(table, row).missing.map((column) => `row ${at + 1}: ${column}`),
  );
}
