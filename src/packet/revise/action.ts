import type { Packet } from "../packet.ts";
import type { Action, Change, RevisedDepartment } from "./change.ts";

/** Per department the places whose change stops it, as the playbook names them: "ship-to", "order-lines.quantity". */
export type Stops = Readonly<Record<string, readonly string[]>>;

/**
 * What the changes mean for a department. It stops where it may already work from what is no longer so: a STOP warning is
 * new or says something else, an answer the playbook names for it (quantity, part, revision, date…) had a value, a row with such
 * answers went. Whatever else it reads of: its page is printed anew. What was not known before stops nobody.
 */
export function actionFor(department: string, changes: Change[], stops: Stops): Action {
  const read = changes.filter(({ readers }) => readers.includes(department));
  if (read.length === 0) return "none";
  const worksFrom = stops[department] ?? [];
  return read.some((change) => stopsWork(change, worksFrom)) ? "stop" : "reprint";
}

function stopsWork(
  { kind, field = "", column, was, now, stop }: Change,
  worksFrom: readonly string[],
): boolean {
  if (kind === "warning") return stop === true && now !== "";
  if (kind === "row-removed") return worksFrom.some((one) => one.startsWith(`${field}.`));
  if (kind === "row-added" || was === "") return false;
  return worksFrom.includes(column === undefined ? field : `${field}.${column}`);
}

/** All departments of both packets, in the new one's order; one that is only in the old has nothing to work from any more. */
export function departmentsRevised(
  old: Packet,
  now: Packet,
  changes: Change[],
  stops: Stops,
): RevisedDepartment[] {
  const had = new Set(old.departments.map(({ id }) => id));
  const stays = new Set(now.departments.map(({ id }) => id));
  return [
    ...now.departments.map(({ id, name }) =>
      had.has(id)
        ? { id, name, action: actionFor(id, changes, stops) }
        : { id, name, action: "reprint" as const, added: true as const },
    ),
    ...old.departments
      .filter(({ id }) => !stays.has(id))
      .map(({ id, name }) => ({ id, name, action: "stop" as const, withdrawn: true as const })),
  ];
}
