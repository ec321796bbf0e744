import type { Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";
import type { Patch } from "../patch.ts";
import { lastOfDepartment } from "./add-question.ts";
import { lastOf, placeOf, setTo } from "./item.ts";

/** Questions of one department, in order. */
export const questionsOf = ({ fields }: Playbook, department: string): Field[] =>
  fields.filter((field) => field.department === department);

/**
 * Behind another question of its department, or (null) to the department's beginning. Departments share one list of questions:
 * between the two may stand others', which stay where they are.
 */
export function moveQuestion(playbook: Playbook, id: string, after: string | null): Patch[] {
  const { fields } = playbook;
  const field = fields.find((one) => one.id === id);
  if (!field || after === id) return [];
  const own = questionsOf(playbook, field.department);
  if (placeOf(own, id) === after) return [];
  const first = own.find((one) => one.id !== id);
  const to = after ?? (first ? placeOf(fields, first.id) : placeOf(fields, id));
  return moved(["fields", id], placeOf(fields, id), to);
}

/** To another department, as its last question or behind the one named. Who reads it stays. */
export function moveToDepartment(
  playbook: Playbook,
  id: string,
  department: string,
  after: string | null = lastOfDepartment(playbook, department),
): Patch[] {
  const { fields } = playbook;
  const field = fields.find((one) => one.id === id);
  if (!field || field.department === department) return [];
  const first = questionsOf(playbook, department)[0];
  const to = after ?? (first ? placeOf(fields, first.id) : lastOf(fields));
  return [
    ...setTo(["fields", id, "department"], field.department, department),
    ...moved(["fields", id], placeOf(fields, id), to),
  ];
}

export function moveColumn({ fields }: Playbook, table: string, id: string, after: string | null): Patch[] {
  const columns = fields.find((field) => field.id === table)?.columns ?? [];
  if (!columns.some((column) => column.id === id) || after === id) return [];
  return moved(["fields", table, "columns", id], placeOf(columns, id), after);
}

export const moved = (path: string[], from: string | null, to: string | null): Patch[] =>
  from === to || path.at(-1) === to ? [] : [{ path, move: { from, to } }];
