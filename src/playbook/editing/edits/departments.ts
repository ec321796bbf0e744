import type { Condition } from "../../../conditions/condition.ts";
import type { Department, Playbook } from "../../playbook.ts";
import { idFrom } from "../id-from.ts";
import type { Patch } from "../patch.ts";
import { departmentUses, handOver } from "./hand-over.ts";
import { lastOf, placeOf, setTo } from "./item.ts";
import { moved } from "./order.ts";

const onDepartment = (
  { departments }: Playbook,
  id: string,
  make: (department: Department) => Patch[],
): Patch[] => departments.filter((one) => one.id === id).flatMap(make);

/** Whether another department is called so already: two of one name are told apart by nobody. */
export const departmentNamed = ({ departments }: Playbook, name: string, except?: string): boolean =>
  departments.some((one) => one.id !== except && one.name.trim().toLowerCase() === name.trim().toLowerCase());

/** Departments there are and were: an id also names a packet file, and who takes over must not take an old one's answers. */
const takenIds = ({ departments, retired = [], whiteSpots = [] }: Playbook): Set<string> =>
  new Set([
    ...departments.map(({ id }) => id),
    ...retired.map(({ department }) => department),
    ...whiteSpots.map(({ department }) => department),
  ]);

/**
 * At the end, asking at the essential level, with a packet page that lists every answer it reads under `heading`. Refused, as no
 * patches, without a name of its own.
 */
export function addDepartment(playbook: Playbook, given: string, heading: string): Patch[] {
  const name = given.trim();
  if (name === "" || departmentNamed(playbook, name)) return [];
  const department: Department = {
    id: idFrom(name, takenIds(playbook), "department"),
    name,
    level: 1,
    page: { title: name, blocks: [{ kind: "readiness" }, { kind: "rest", heading }] },
  };
  return [{ path: ["departments", department.id], now: department, after: lastOf(playbook.departments) }];
}

/** Its page goes by the new name where it went by the old one. */
export const renameDepartment = (playbook: Playbook, id: string, given: string): Patch[] =>
  onDepartment(playbook, id, ({ name, page }) => {
    const now = given.trim();
    if (now === "" || departmentNamed(playbook, now, id)) return [];
    const titled = page?.title === name ? { ...page, title: now } : page;
    return [
      ...setTo(["departments", id, "name"], name, now),
      ...setTo(["departments", id, "page"], page, titled),
    ];
  });

/** Behind another one, or (null) to the beginning: so a rep is asked, and so the packet's pages lie. */
export const moveDepartment = (playbook: Playbook, id: string, after: string | null): Patch[] =>
  onDepartment(playbook, id, () => moved(["departments", id], placeOf(playbook.departments, id), after));

/** When it takes part at all; undefined: always. */
export const setDepartmentWhen = (playbook: Playbook, id: string, when: Condition | undefined): Patch[] =>
  onDepartment(playbook, id, (department) => setTo(["departments", id, "when"], department.when, when));

/**
 * The department goes, and what it asks and reads goes to the department `to`. Refused, as no patches, while it asks or reads
 * something and nobody takes that over, and for the last one there is.
 */
export const removeDepartment = (playbook: Playbook, id: string, to?: string): Patch[] =>
  onDepartment(playbook, id, (department) => {
    const { departments } = playbook;
    const heir = departments.find((one) => one.id === to && to !== id)?.id ?? null;
    if (departments.length === 1 || (heir === null && departmentUses(playbook, id).inUse)) return [];
    return [
      ...handOver(playbook, id, heir),
      { path: ["departments", id], was: department, after: placeOf(departments, id) },
    ];
  });
