import { fieldsRead } from "../../conditions/condition.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import { type Asked, everythingAsked } from "./asked.ts";
import { error, type PlaybookCheck, warning } from "./problem.ts";

/** A gate must be asked no later than what depends on it, and at the level that is on. */
export const gates: PlaybookCheck = (playbook) =>
  everythingAsked(playbook).flatMap((asked) =>
    gatesOf(asked).flatMap((gate) => {
      const { item, name, at } = asked;
      const late = dueOrder(playbook, gate) > dueOrder(playbook, item);
      const off = isOn(playbook, item, asked) && !isOn(playbook, gate, asked);
      return [
        ...(late ? [error("asked-before-gate", at, name, gate.label, stageName(playbook, item))] : []),
        ...(off ? [warning("gate-level-off", at, name, gate.label)] : []),
      ];
    }),
  );

const gatesOf = ({ item, siblings }: Asked): (Field | Column)[] =>
  item.askedWhen ? fieldsRead(item.askedWhen).flatMap((id) => siblings.get(id) ?? []) : [];

/** Place of the stage it is due from; what is never due, or due from a stage nobody knows, comes last. */
function dueOrder({ stages }: Playbook, { dueFrom }: Field | Column): number {
  const order = stages.findIndex(({ id }) => id === dueFrom);
  return order < 0 ? stages.length : order;
}

const stageName = ({ stages }: Playbook, { dueFrom }: Field | Column): string =>
  stages.find(({ id }) => id === dueFrom)?.short ?? "";

/** Asked at the level its department is set to; a column goes by its table's department, and with a locked table always. */
function isOn({ departments }: Playbook, item: Field | Column, { field }: Asked): boolean {
  const question = "department" in item ? item : field;
  const level = departments.find(({ id }) => id === question.department)?.level ?? 1;
  return question.locked || item.level <= level;
}
