import type { Field } from "../../field.ts";
import { same } from "../parts.ts";
import { askedLines } from "./asked-lines.ts";
import type { ChangeGroup, ChangeLine } from "./change.ts";
import { columnLines } from "./column-lines.ts";
import type { Side } from "./side.ts";

type Place = { field: Field; retired: boolean } | undefined;

const placeOf = ({ playbook }: Side, id: string): Place => {
  const field = playbook.fields.find((one) => one.id === id);
  if (field) return { field, retired: false };
  const retired = playbook.retired?.find((one) => one.id === id);
  return retired && { field: retired, retired: true };
};

/** All that changed of one question, wherever it stood and stands. Null: nothing that is said here (it only moved). */
export function questionGroup(id: string, before: Side, after: Side): ChangeGroup | null {
  const was = placeOf(before, id);
  const now = placeOf(after, id);
  const field = now?.field ?? was?.field;
  if (!field) return null;
  const mark = markOf(was, now);
  const lines = was && now ? questionLines(was.field, now.field, before, after) : [];
  if (mark === "changed" && lines.length === 0) {
    if (same(was?.field, now?.field)) return null;
    lines.push({ text: after.words("change_part_rest") });
  }
  return {
    key: `fields/${id}`,
    department: field.department,
    title: field.question,
    mark,
    ...(now && !now.retired ? { field: id } : {}),
    lines: mark === "added" ? added(field, after) : lines,
  };
}

function markOf(was: Place, now: Place): ChangeGroup["mark"] {
  if (!was) return now?.retired ? "retired" : "added";
  if (!now) return "removed";
  if (was.retired === now.retired) return "changed";
  return now.retired ? "retired" : "back";
}

const questionLines = (was: Field, now: Field, before: Side, after: Side): ChangeLine[] => [
  ...askedLines(was, now, { side: before }, { side: after }),
  ...columnLines(was, now, before, after),
];

/** Of a new question what decides who meets it when. */
function added(field: Field, side: Side): ChangeLine[] {
  const { words } = side;
  const lines: ChangeLine[] = [
    { text: words("change_added_due", side.stage(field.dueFrom), words(`manager_level_${field.level}`)) },
    { text: words("change_added_readers", side.departments(field.readers)) },
  ];
  if (field.askedWhen) lines.push({ text: words("manager_asked_when", side.condition(field.askedWhen)) });
  return lines;
}
