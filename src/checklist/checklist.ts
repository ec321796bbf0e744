import type { CrmRecord } from "../crm/record.ts";
import type { CompiledPlaybook } from "../playbook/compile-playbook.ts";
import type { Level } from "../playbook/field.ts";
import type { IsoDay } from "../values/dates.ts";
import type { Answer } from "./answer.ts";
import { Evaluation } from "./evaluation.ts";
import { judgeNothing, judgeOn } from "./judge.ts";
import { type NeedBy, NeedBys } from "./need-by.ts";
import { type Question, questionOf } from "./question.ts";
import {
  compiledMissing,
  type DepartmentReadiness,
  departmentReadiness,
  type Readiness,
  readinessOf,
} from "./readiness.ts";
import { SenseChecks, type Warning } from "./sense-checks/warnings.ts";

export type ChecklistInput = {
  record?: Pick<CrmRecord, "closeDate"> | undefined;
  /** Our stage: "quote", "won"… */
  stage: string;
  /** Levels a manager chose, per department; the playbook's own otherwise. */
  levels?: Readonly<Record<string, Level>> | undefined;
  /** Over the playbook's settings. */
  settings?: Readonly<Record<string, string | number | boolean>> | undefined;
  answers: Readonly<Record<string, Answer>>;
  today: IsoDay;
  /** False: answers are taken at their word (worked deals). True: unusable values and placeholders count as missing. */
  judge: boolean;
};

/** One playbook applied to one record, with its answers. Lives as long as a panel shows it; nothing here is stored. */
export type Checklist = {
  compiled: CompiledPlaybook;
  input: ChecklistInput;
  /** At the chosen levels: what the rep is asked. */
  atLevel: Evaluation;
  /** Every department at its essential level: what a packet may not lack. */
  essential: Evaluation;
  /** Every level on: which branches are open. Sense checks and packets look here. */
  full: Evaluation;
  change(field: string, answer: Answer | undefined): void;
  /** What is asked, in the playbook's order. */
  questions(): Question[];
  departments(): DepartmentReadiness[];
  warnings(): Warning[];
  readiness(): Readiness;
  /** The earliest day by which something due and missing is needed; null when nothing is, or no date is known. */
  needBy(): NeedBy | null;
};

export function openChecklist(compiled: CompiledPlaybook, input: ChecklistInput): Checklist {
  const { playbook } = compiled;
  const judge = input.judge
    ? judgeOn({ today: input.today, closeDate: input.record?.closeDate })
    : judgeNothing;
  const settings = { ...playbook.settings, ...input.settings };
  const levelsOf = (level: (department: (typeof playbook.departments)[number]) => Level) =>
    Object.fromEntries(playbook.departments.map((department) => [department.id, level(department)]));
  const evaluate = (levels: Record<string, Level>) =>
    new Evaluation(compiled, { levels, stage: input.stage, settings, judge }, input.answers);

  const chosen = levelsOf(({ id, level }) => input.levels?.[id] ?? level);
  const same = (level: Level) => Object.values(chosen).every((one) => one === level);
  const atLevel = evaluate(chosen);
  const essential = same(1) ? atLevel : evaluate(levelsOf(() => 1));
  const full = same(3) ? atLevel : evaluate(levelsOf(() => 3));
  const checks = new SenseChecks(full);
  const needBys = new NeedBys(full, input);

  const checklist: Checklist = {
    compiled,
    input,
    atLevel,
    essential,
    full,
    change(field, answer) {
      const index = compiled.indexOf.get(field);
      if (index === undefined) return;
      for (const evaluation of new Set([atLevel, essential]))
        if (evaluation !== full) evaluation.change(index, answer);
      const changed = full.change(index, answer);
      checks.changed(changed);
      needBys.changed(changed);
    },
    questions: () =>
      compiled.fields
        .filter(({ index }) => atLevel.asked[index])
        .map((field) => questionOf(atLevel, needBys, field)),
    departments: () => departmentReadiness(atLevel),
    warnings: () => checks.warnings(),
    readiness: () => readinessOf(checklist),
    needBy: () => needBys.earliest(compiledMissing(atLevel)),
  };
  return checklist;
}
