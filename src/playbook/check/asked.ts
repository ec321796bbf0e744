import type { Condition } from "../../conditions/condition.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import type { Place } from "./problem.ts";

/** A question or a table's column, with those its condition may read: the other questions, or the columns of its row. */
export type Asked = {
  item: Field | Column;
  /** The question itself, or the table the column stands in. */
  field: Field;
  siblings: ReadonlyMap<string, Field | Column>;
  name: string;
  at: Place;
};

/** Everything that is asked, questions and columns alike. */
export function everythingAsked({ fields }: Playbook): Asked[] {
  const questions = new Map<string, Field | Column>(fields.map((field) => [field.id, field]));
  return fields.flatMap((field) => {
    const at = { department: field.department, field: field.id };
    const columns = new Map<string, Field | Column>((field.columns ?? []).map((column) => [column.id, column]));
    return [
      { item: field, field, siblings: questions, name: field.label, at },
      ...(field.columns ?? []).map((column) => ({
        item: column,
        field,
        siblings: columns,
        name: columnName(field, column),
        at: { ...at, column: column.id },
      })),
    ];
  });
}

export const columnName = (table: Field, column: Column): string => `${table.label}: ${column.label}`;

/** A condition somewhere in the playbook, whose it is, and the questions or columns it reads. */
export type Used = { condition: Condition; name: string; siblings: Asked["siblings"]; at: Place };

/** Every condition of the playbook: of questions, columns, departments, page blocks and sense checks. */
export function everyCondition(playbook: Playbook): Used[] {
  const questions = new Map<string, Field | Column>(playbook.fields.map((field) => [field.id, field]));
  const columnsOf = (table: string): Asked["siblings"] =>
    new Map((playbook.fields.find(({ id }) => id === table)?.columns ?? []).map((column) => [column.id, column]));
  const used = (condition: Condition | undefined, name: string, at: Place, siblings = questions as Asked["siblings"]) =>
    condition ? [{ condition, name, siblings, at }] : [];

  return [
    ...everythingAsked(playbook).flatMap(({ item, name, at, siblings }) => used(item.askedWhen, name, at, siblings)),
    ...playbook.departments.flatMap(({ id, name, when, page }) => [
      ...used(when, name, { department: id }),
      ...(page?.blocks ?? []).flatMap((block) => {
        const here = (condition: Condition | undefined, siblings?: Asked["siblings"]) =>
          used(condition, name, { department: id }, siblings);
        const lines =
          block.kind === "lines"
            ? block.lines
            : block.kind === "facts"
              ? block.facts.flatMap(({ fact, small }) => [fact, ...(small ?? [])])
              : [];
        return [
          ...("when" in block ? here(block.when) : []),
          ...lines.flatMap(({ when: shown }) => here(shown)),
          ...(block.kind === "rows"
            ? [...here(block.only, columnsOf(block.table)), ...here(block.except, columnsOf(block.table))]
            : []),
          ...(block.kind === "nothing" ? block.tables.flatMap(({ table, except }) => here(except, columnsOf(table))) : []),
        ];
      }),
    ]),
    ...playbook.senseChecks.flatMap((check) =>
      "when" in check
        ? used(check.when, check.title, { senseCheck: check.id }, "table" in check ? columnsOf(check.table) : undefined)
        : [],
    ),
  ];
}
