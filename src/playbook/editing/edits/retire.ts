import type { Playbook } from "../../playbook.ts";
import type { Patch } from "../patch.ts";
import { lastOfDepartment, questionId } from "./add-question.ts";
import { lastOf, placeOf } from "./item.ts";

/** Asked no more, answers kept. One that cannot be switched off stays. */
export function retireQuestion({ fields, retired }: Playbook, id: string): Patch[] {
  const field = fields.find((one) => one.id === id);
  if (!field || field.locked) return [];
  return [
    { path: ["fields", id], was: field, after: placeOf(fields, id) },
    { path: ["retired", id], now: field, after: lastOf(retired) },
  ];
}

/** As the last question of its department, as it was. */
export function bringBackQuestion(playbook: Playbook, id: string): Patch[] {
  const { retired = [] } = playbook;
  const field = retired.find((one) => one.id === id);
  if (!field) return [];
  return [
    { path: ["retired", id], was: field, after: placeOf(retired, id) },
    { path: ["fields", id], now: field, after: lastOfDepartment(playbook, field.department) },
  ];
}

/** The same again under another label, right after it. A copy can be switched off, whatever it is a copy of. */
export function copyQuestion(playbook: Playbook, id: string, label: string): Patch[] {
  const field = playbook.fields.find((one) => one.id === id);
  if (!field) return [];
  const { retiredColumns: _, ...rest } = field;
  const copy = { ...rest, id: questionId(playbook, label), label, locked: false };
  return [{ path: ["fields", copy.id], now: copy, after: id }];
}
