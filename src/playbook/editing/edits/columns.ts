import type { Column, Field } from "../../field.ts";
import type { Playbook } from "../../playbook.ts";
import { idFrom } from "../id-from.ts";
import type { Patch } from "../patch.ts";
import { lastOf, placeOf, setTo } from "./item.ts";

const onTable = ({ fields }: Playbook, id: string, make: (table: Field) => Patch[]): Patch[] =>
  fields.filter((field) => field.id === id && field.kind === "table").flatMap(make);

const columnId = ({ columns = [], retiredColumns = [] }: Field, name: string): string =>
  idFrom(name, new Set([...columns, ...retiredColumns].map(({ id }) => id)), "column");

/** A text at first, due and answered as its table is; the id is the manager's name for it. */
export const addColumn = (playbook: Playbook, table: string, name: string): Patch[] =>
  onTable(playbook, table, (field) => {
    const label = name.trim();
    if (label === "") return [];
    const column: Column = {
      id: columnId(field, label),
      label,
      question: label,
      kind: "text",
      dueFrom: field.dueFrom,
      owner: field.owner,
      level: 1,
    };
    return [{ path: ["fields", table, "columns", column.id], now: column, after: lastOf(field.columns) }];
  });

/** The same again, right after it. */
export const copyColumn = (playbook: Playbook, table: string, id: string, label: string): Patch[] =>
  onTable(playbook, table, (field) =>
    (field.columns ?? [])
      .filter((column) => column.id === id)
      .map((column) => {
        const copy = { ...column, id: columnId(field, label), label };
        return { path: ["fields", table, "columns", copy.id], now: copy, after: id };
      }),
  );

/** Asked no more; what was given in it keeps its name. Rows of the record fill it no more. */
export const retireColumn = (playbook: Playbook, table: string, id: string): Patch[] =>
  onTable(playbook, table, (field) => {
    const { columns = [], retiredColumns, prefill } = field;
    const column = columns.find((one) => one.id === id);
    // A table without a column asks nothing.
    if (!column || columns.length === 1) return [];
    return [
      { path: ["fields", table, "columns", id], was: column, after: placeOf(columns, id) },
      { path: ["fields", table, "retiredColumns", id], now: column, after: lastOf(retiredColumns) },
      ...setTo(["fields", table, "prefill"], prefill, withoutLine(prefill, id)),
    ];
  });

function withoutLine(prefill: Field["prefill"], column: string): Field["prefill"] {
  if (!prefill || !("lines" in prefill)) return prefill;
  const { [column]: _, ...lines } = prefill.lines;
  return Object.keys(lines).length > 0 ? { lines } : undefined;
}

export const bringBackColumn = (playbook: Playbook, table: string, id: string): Patch[] =>
  onTable(playbook, table, ({ columns, retiredColumns = [] }) =>
    retiredColumns
      .filter((column) => column.id === id)
      .flatMap((column): Patch[] => [
        { path: ["fields", table, "retiredColumns", id], was: column, after: placeOf(retiredColumns, id) },
        { path: ["fields", table, "columns", id], now: column, after: lastOf(columns) },
      ]),
  );
