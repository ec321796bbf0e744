import { neededStages } from "../../crm/stages.ts";
import { everythingAsked } from "./asked.ts";
import { error, type PlaybookCheck, type PlaybookProblem, warning } from "./problem.ts";

/** Nobody answers, nobody reads, or nobody says what for: such a question is rubbish by definition. */
export const people: PlaybookCheck = ({ departments, fields }) => {
  const known = new Set(departments.map(({ id }) => id));
  return fields.flatMap((field): PlaybookProblem[] => {
    const at = { department: field.department, field: field.id };
    const strangers = field.readers.filter((reader) => !known.has(reader));
    return [
      ...(known.has(field.department)
        ? []
        : [error("missing-department", at, field.label, field.department)]),
      ...(field.readers.length > 0 ? [] : [error("no-reader", at, field.label)]),
      ...strangers.map((reader) => error("missing-reader", at, field.label, reader)),
      ...(field.why?.trim() ? [] : [error("no-why", at, field.label)]),
      ...(field.locked && field.dueFrom === null ? [warning("locked-never-due", at, field.label)] : []),
    ];
  });
};

/** Every question and column is somebody's to answer; a column's readers are some of its table's. */
export const owners: PlaybookCheck = (playbook) => {
  const nameOf = (reader: string) => playbook.departments.find(({ id }) => id === reader)?.name ?? reader;
  return everythingAsked(playbook).flatMap(({ item, field, name, at }) => {
    const extra =
      "department" in item ? [] : (item.readers ?? []).filter((reader) => !field.readers.includes(reader));
    return [
      ...(item.owner.trim() ? [] : [error("no-owner", at, name)]),
      ...extra.map((reader) => warning("column-reader-without-table", at, name, nameOf(reader))),
    ];
  });
};

/** Due from a stage that does not exist means never due, which nobody meant; and so does a deal at a stage that does not. */
export const stages: PlaybookCheck = (playbook) => {
  const known = new Set(playbook.stages.map(({ id }) => id));
  return [
    ...everythingAsked(playbook).flatMap(({ item, name, at }) =>
      item.dueFrom === null || known.has(item.dueFrom)
        ? []
        : [error("missing-stage", at, name, item.dueFrom)],
    ),
    ...Object.entries(playbook.crmStages).flatMap(([crm, names]) =>
      Object.entries(names)
        .filter(([, stage]) => !known.has(stage))
        .map(([name, stage]) => error("missing-crm-stage", {}, crm, name, stage)),
    ),
    ...neededStages.filter((id) => !known.has(id)).map((id) => error("needs-stage", {}, id)),
  ];
};
