import { checkKindOf } from "../../src/checklist/sense-checks/index.ts";
import { fieldOf } from "../../src/checklist/sense-checks/look.ts";
import { fieldsRead } from "../../src/conditions/condition.ts";
import type { PlaybookProblem } from "../../src/playbook/check-playbook.ts";
import type { CompiledPlaybook } from "../../src/playbook/compile-playbook.ts";
import { problemsOf } from "../../src/playbook/editing/edits/would-break.ts";
import type { Column, Field } from "../../src/playbook/field.ts";
import type { Department, Playbook, Stage } from "../../src/playbook/playbook.ts";
import type { SenseCheck } from "../../src/playbook/sense-check.ts";

/** A playbook with everything the manager page looks up in it, worked out once. */
export type Book = {
  compiled: CompiledPlaybook;
  playbook: Playbook;
  problems: PlaybookProblem[];
  field: (id: string) => Field | undefined;
  department: (id: string) => Department | undefined;
  departmentName: (id: string) => string;
  stage: (id: string | null) => Stage | undefined;
  /** Questions asked depending on this one. */
  opens: (id: string) => Field[];
  /** Sense checks that read this one. */
  checksOf: (id: string) => SenseCheck[];
  /** Its level is on in its department, or it cannot be switched off. */
  isOn: (item: Field | Column, field: Field) => boolean;
};

export function openBook(compiled: CompiledPlaybook): Book {
  const { playbook } = compiled;
  const fields = new Map(playbook.fields.map((field) => [field.id, field]));
  const departments = new Map(playbook.departments.map((department) => [department.id, department]));
  const stages = new Map(playbook.stages.map((stage) => [stage.id, stage]));
  const opened = listsBy(
    playbook.fields.flatMap((field) =>
      (field.askedWhen ? fieldsRead(field.askedWhen) : []).map((gate): [string, Field] => [gate, field]),
    ),
  );
  const checks = listsBy(
    playbook.senseChecks.flatMap((check) =>
      [...new Set(checkKindOf(check).reads(check).map(fieldOf))].map((field): [string, SenseCheck] => [
        field,
        check,
      ]),
    ),
  );
  return {
    compiled,
    playbook,
    problems: problemsOf(playbook),
    field: (id) => fields.get(id),
    department: (id) => departments.get(id),
    departmentName: (id) => departments.get(id)?.name ?? id,
    stage: (id) => (id === null ? undefined : stages.get(id)),
    opens: (id) => opened.get(id) ?? [],
    checksOf: (id) => checks.get(id) ?? [],
    isOn: (item, field) => field.locked || item.level <= (departments.get(field.department)?.level ?? 1),
  };
}

function listsBy<Of>(pairs: [string, Of][]): Map<string, Of[]> {
  const lists = new Map<string, Of[]>();
  for (const [key, one] of pairs) lists.set(key, [...(lists.get(key) ?? []), one]);
  return lists;
}
