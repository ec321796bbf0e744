import { anchorsOf, closeDateRef, mostWorkingDays, type NeedByRule } from "../need-by.ts";
import type { Playbook } from "../playbook.ts";
import { error, type Place, type PlaybookCheck, type PlaybookProblem } from "./problem.ts";
import { endOf, leadsSomewhere, lost } from "./references.ts";

/** A day counted back from nothing, or by no number, would silently never come. */
export const needBys: PlaybookCheck = (playbook) => [
  ...playbook.stages.flatMap(({ name, needBy }) => problemsOf(playbook, needBy, name, {})),
  ...playbook.fields.flatMap(({ id, department, label, needBy }) =>
    problemsOf(playbook, needBy, label, { department, field: id }),
  ),
];

function problemsOf(
  playbook: Playbook,
  rule: NeedByRule | undefined,
  name: string,
  at: Place,
): PlaybookProblem[] {
  if (!rule) return [];
  const answers = anchorsOf(rule).filter((ref) => ref !== closeDateRef);
  const noDate = answers.filter((ref) => leadsSomewhere(playbook, ref) && !isDate(playbook, ref));
  return [
    ...lost(playbook, answers, name, at),
    ...noDate.map((ref) => error("need-by-no-date", at, name, endOf(playbook, ref)?.label ?? ref)),
    ...daysProblem(playbook, rule, name, at),
  ];
}

/** A day, not a part of something: an address has none. */
function isDate(playbook: Playbook, ref: string): boolean {
  const end = endOf(playbook, ref);
  return end?.kind === "date" && (!ref.includes(".") || !("department" in end));
}

function daysProblem(
  playbook: Playbook,
  { workingDays }: NeedByRule,
  name: string,
  at: Place,
): PlaybookProblem[] {
  const setting = typeof workingDays === "string" ? workingDays : null;
  const days = setting === null ? workingDays : playbook.settings[setting];
  if (setting !== null && typeof days !== "number") return [error("missing-setting", at, name, setting)];
  const fits = Number.isInteger(days) && Number(days) >= 0 && Number(days) <= mostWorkingDays;
  return fits ? [] : [error("need-by-days", at, name, Number(days), mostWorkingDays)];
}
