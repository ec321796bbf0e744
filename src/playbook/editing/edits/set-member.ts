import type { Limits } from "../../../field-kinds/field-shape.ts";
import type { Column, Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";
import type { Patch } from "../patch.ts";
import { type ItemRef, onItem, pathOf, setTo } from "./item.ts";

/** What has an action of its own: an id is never changed, and what hangs on a kind changes with it. */
type Settable = Omit<Field & Column, "id" | "kind" | "options" | "columns" | "retiredColumns" | "limits">;

/** Another question, why, owner, stage…; `undefined` takes it away. Only a question has a department, a lock, a prefill. */
export const setMember = <Name extends keyof Settable>(
  playbook: Playbook,
  ref: ItemRef,
  name: Name,
  now: Settable[Name] | undefined,
): Patch[] =>
  onItem(playbook, ref, (item) => setTo([...pathOf(ref), name], (item as Partial<Settable>)[name], now));

/** One limit of what an answer must satisfy. */
export const setLimit = <Name extends keyof Limits>(
  playbook: Playbook,
  ref: ItemRef,
  name: Name,
  now: Limits[Name],
): Patch[] =>
  onItem(playbook, ref, ({ limits }) => setTo([...pathOf(ref), "limits", name], limits?.[name], now));

/** One department more, or fewer, that reads it; always in the order of the departments. */
export function setReads(playbook: Playbook, ref: ItemRef, department: string, reads: boolean): Patch[] {
  return onItem(playbook, ref, ({ readers = [] }) => {
    const now = new Set(readers);
    if (reads) now.add(department);
    else now.delete(department);
    const known = playbook.departments.map(({ id }) => id);
    const inOrder = [...known.filter((id) => now.has(id)), ...[...now].filter((id) => !known.includes(id))];
    return setTo([...pathOf(ref), "readers"], readers, inOrder);
  });
}

/** Which level of its questions a department asks. */
export const setDepartmentLevel = (
  { departments }: Playbook,
  department: string,
  level: Field["level"],
): Patch[] =>
  departments
    .filter(({ id }) => id === department)
    .flatMap((one) => setTo(["departments", department, "level"], one.level, level));
