import type { Playbook } from "../playbook.ts";
import { everythingAsked } from "./asked.ts";
import { error, type Place, type PlaybookCheck, type PlaybookProblem } from "./problem.ts";

/** Two things under one id: answers of the one would be taken for the other's. */
export const duplicates: PlaybookCheck = (playbook) => [
  ...twice(playbook.departments, ({ id, name }) => [name, { department: id }]),
  ...twice(playbook.stages, ({ name }) => [name, {}]),
  ...twice(playbook.fields, ({ id, label, department }) => [label, { department, field: id }]),
  ...twice(playbook.senseChecks, ({ id, title }) => [title, { senseCheck: id }]),
  ...twice(playbook.figures, ({ id }) => [id, { figure: id }]),
  ...twice(playbook.whiteSpots ?? [], ({ need, department }) => [need, { department }]),
  ...playbook.fields.flatMap((table) =>
    twice(table.columns ?? [], ({ id, label }) => [
      label,
      { department: table.department, field: table.id, column: id },
    ]),
  ),
  ...optionsTwice(playbook),
];

function twice<Of extends { id: string }>(
  items: Of[],
  describe: (item: Of) => [string, Place],
): PlaybookProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const again = seen.has(item.id);
    seen.add(item.id);
    const [name, at] = describe(item);
    return again ? [error("duplicate-id", at, name, item.id)] : [];
  });
}

function optionsTwice(playbook: Playbook): PlaybookProblem[] {
  return everythingAsked(playbook).flatMap(({ item, name, at }) => {
    const { options = [] } = item;
    if (new Set(options.map(({ value }) => value)).size === options.length) return [];
    const values = options.map(({ value }) => value);
    return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].map((value) =>
      error("duplicate-option", at, name, value),
    );
  });
}
