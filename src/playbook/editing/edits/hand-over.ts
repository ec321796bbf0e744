import type { Column, Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";
import type { SenseCheck } from "../../sense-check.ts";
import type { Patch, Path } from "../patch.ts";
import { setTo } from "./item.ts";

/** What hangs on a department. Facts kept for it are not among them: without it fewer see them, and nothing breaks. */
export type DepartmentUses = {
  owns: Field[];
  reads: Field[];
  checks: SenseCheck[];
  /** Of all this, of retired questions and white spots, is there any? */
  inUse: boolean;
};

export function departmentUses(playbook: Playbook, id: string): DepartmentUses {
  const { fields, retired = [], senseChecks, whiteSpots = [] } = playbook;
  const owns = fields.filter(({ department }) => department === id);
  const reads = fields.filter(({ readers }) => readers.includes(id));
  const checks = senseChecks.filter(({ departments }) => departments.includes(id));
  const inUse =
    owns.length + reads.length + checks.length > 0 ||
    retired.some(({ department, readers }) => department === id || readers.includes(id)) ||
    whiteSpots.some(({ department }) => department === id);
  return { owns, reads, checks, inUse };
}

/**
 * Everything one department asks and reads, to another one. What only some departments see, as a price, is taken from the one and
 * not given to the other: that is for a manager to say. `to` null: nothing hangs on it but such facts.
 */
export function handOver(playbook: Playbook, from: string, to: string | null): Patch[] {
  const { departments, fields, retired = [], senseChecks, whiteSpots = [], recordReaders } = playbook;
  const place = new Map(departments.map(({ id }, at) => [id, at]));
  const without = (readers: string[]): string[] => readers.filter((reader) => reader !== from);
  const instead = (readers: string[]): string[] =>
    readers.includes(from) && to !== null
      ? [...new Set([...without(readers), to])].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))
      : without(readers);
  const heir = (department: string): string => (department === from && to !== null ? to : department);
  const columns = (path: Path, list: Column[] = []): Patch[] =>
    list.flatMap(({ id, readers }) =>
      readers ? setTo([...path, id, "readers"], readers, without(readers)) : [],
    );
  const question = (list: "fields" | "retired") => (field: Field) => {
    const path = [list, field.id];
    return [
      ...setTo([...path, "department"], field.department, heir(field.department)),
      ...setTo([...path, "readers"], field.readers, instead(field.readers)),
      ...columns([...path, "columns"], field.columns),
      ...columns([...path, "retiredColumns"], field.retiredColumns),
    ];
  };
  return [
    ...fields.flatMap(question("fields")),
    ...retired.flatMap(question("retired")),
    ...senseChecks.flatMap((check) =>
      setTo(["senseChecks", check.id, "departments"], check.departments, instead(check.departments)),
    ),
    ...whiteSpots.flatMap(({ id, department }) =>
      setTo(["whiteSpots", id, "department"], department, heir(department)),
    ),
    ...Object.entries(recordReaders).flatMap(([fact, readers]) =>
      setTo(["recordReaders", fact], readers, without(readers)),
    ),
  ];
}
