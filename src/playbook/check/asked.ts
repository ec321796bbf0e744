import type { Condition } from "../../conditions/condition.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import { pageParts } from "./page-parts.ts";
import type { Place } from "./problem.ts";
import { withRetired } from "./with-retired.ts";

/** A question or a table's column, with those its condition may read: the other questions, or the columns of its row. */
export type Asked = {
  item: Field | Column;
  /** The question itself, or the table the column stands in. */
  field: Field;
  siblings: ReadonlyMap<string, Field | Column>;
  name: string;
  at: Place;
};

/** Made once for all the checks of one playbook. */
const asked = new WeakMap<Playbook["fields"], Asked[]>();
const used = new WeakMap<Playbook, Used[]>();

/** Everything that is asked, questions and columns alike. */
export function everythingAsked({ fields }: Playbook): readonly Asked[] {
  const known = asked.get(fields) ?? askedIn(fields);
  asked.set(fields, known);
  return known;
}

function askedIn(fields: Field[]): Asked[] {
  const siblings = new Map<string, Field | Column>(fields.map((field) => [field.id, field]));
  return fields.flatMap((field) => [
    {
      item: field,
      field,
      siblings,
      name: field.label,
      at: { department: field.department, field: field.id },
    },
    ...columnsAsked(field),
  ]);
}

/** A table that is the same as at the last edit has the same columns. */
const columns = new WeakMap<Field, Asked[]>();

function columnsAsked(field: Field): Asked[] {
  if (!field.columns) return [];
  const known = columns.get(field);
  if (known) return known;
  const siblings = new Map<string, Field | Column>(field.columns.map((column) => [column.id, column]));
  const at = { department: field.department, field: field.id };
  const made = field.columns.map((item) => ({
    item,
    field,
    siblings,
    name: columnName(field, item),
    at: { ...at, column: item.id },
  }));
  columns.set(field, made);
  return made;
}

export const columnName = (table: Field, column: Column): string => `${table.label}: ${column.label}`;

/** A condition somewhere in the playbook, whose it is, and the questions or columns it reads. */
export type Used = { condition: Condition; name: string; siblings: Asked["siblings"]; at: Place };

/** Every condition of the playbook: of questions, columns, departments, packet pages, sense checks, figures and labels. */
export function everyCondition(playbook: Playbook): readonly Used[] {
  const known = used.get(playbook) ?? conditionsIn(playbook);
  used.set(playbook, known);
  return known;
}

function conditionsIn(playbook: Playbook): Used[] {
  const questions: Asked["siblings"] = new Map(playbook.fields.map((field) => [field.id, field]));
  const whole = withRetired(playbook);
  /** With what is retired: pages, sense checks and figures do without it. */
  const everAsked: Asked["siblings"] =
    whole === playbook ? questions : new Map(whole.fields.map((field) => [field.id, field]));
  const columnsOf = (table: string): Asked["siblings"] =>
    new Map((everAsked.get(table) as Field | undefined)?.columns?.map((column) => [column.id, column]));
  const rows = new Map<string, Asked["siblings"]>();
  const inRows = (table: string): Asked["siblings"] => {
    const known = rows.get(table) ?? new Map([...everAsked, ...columnsOf(table)]);
    rows.set(table, known);
    return known;
  };
  const one = (
    condition: Condition | undefined,
    name: string,
    at: Place,
    siblings: Asked["siblings"] = questions,
  ) => (condition ? [{ condition, name, siblings, at }] : []);

  return [
    ...everythingAsked(playbook).flatMap(({ item, name, at, siblings }) =>
      one(item.askedWhen, name, at, siblings),
    ),
    ...playbook.departments.flatMap(({ id, name, when, page }) => {
      const at = { department: id };
      const onPage = pageParts(page).flatMap((part) =>
        part.is === "condition"
          ? one(part.condition, name, at, part.table ? inRows(part.table) : everAsked)
          : [],
      );
      return [...one(when, name, at), ...onPage];
    }),
    ...playbook.senseChecks.flatMap((check) => {
      const siblings = "table" in check ? columnsOf(check.table) : everAsked;
      return "when" in check ? one(check.when, check.title, { senseCheck: check.id }, siblings) : [];
    }),
    ...playbook.figures.flatMap((figure) => {
      if (!("except" in figure)) return [];
      const columns = new Map(figure.of.flatMap((ref) => [...columnsOf(ref.split(".")[0] as string)]));
      return one(figure.except, figure.id, { figure: figure.id }, columns);
    }),
    ...one(playbook.inbound?.secret, receiptName(playbook), {}, everAsked),
  ];
}

/** Labels go by their receipt's number. */
const receiptName = ({ fields, inbound }: Playbook): string =>
  fields.find(({ id }) => id === inbound?.receipt)?.label ?? inbound?.receipt ?? "";
