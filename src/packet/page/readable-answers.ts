import type { ReadField } from "../../conditions/evaluate.ts";
import { isBlankValue } from "../../field-kinds/field-kind.ts";
import type { Row, Value } from "../../field-kinds/value.ts";
import type { FrozenColumn, FrozenField, Packet } from "../packet.ts";

/** A packet's answers, ready to be looked up. What a department may not read is already out of its copy. */
export type ReadableAnswers = {
  packet: Packet;
  /** In the order they are asked. */
  fields: FrozenField[];
  field(id: string): FrozenField | undefined;
  column(table: string, id: string): FrozenColumn | undefined;
  rows(table: string): Row[];
  /** Whether the cell of the row at that place, from 0, is due and empty. */
  lacks(table: string, at: number, column: string): boolean;
  /** Whether this revision changed what stands there: a question (or "record.amount"), a cell, or any cell of a column. */
  changed: IsChanged;
  /** The effective value, for conditions: undefined while nothing usable is there. */
  read: ReadField;
};

export type IsChanged = (field: string, column?: string, row?: string) => boolean;

export function readableAnswers(packet: Packet): ReadableAnswers {
  const byId = new Map(packet.fields.map((field) => [field.id, field]));
  // Looked up for every empty cell of every row: in a list, 2,000 rows took a quarter of a minute.
  const missingCells = new Map(
    packet.fields.map(({ id, missingCells }) => [id, new Set(missingCells)] as const),
  );
  const columnsOf = new Map(
    packet.fields.map(({ id, columns = [] }) => [id, new Map(columns.map((column) => [column.id, column]))]),
  );
  const read: ReadField = (id) => {
    const field = byId.get(id);
    return field && hasValue(field) ? field.value : undefined;
  };
  return {
    packet,
    fields: packet.fields,
    field: (id) => byId.get(id),
    column: (table, id) => columnsOf.get(table)?.get(id),
    rows: (table) => rowsOf(byId.get(table)),
    lacks: (table, at, column) => missingCells.get(table)?.has(`row ${at + 1}: ${column}`) === true,
    changed: changedIn(packet),
    read,
  };
}

function changedIn({ revises }: Packet): IsChanged {
  const paths = new Set(revises?.changes.map(({ path }) => path));
  const columns = new Set(revises?.changes.map(({ field, column }) => `${field}/${column}`));
  return (field, column, row) => {
    if (column === undefined) return paths.has(field);
    if (row === undefined) return columns.has(`${field}/${column}`);
    return paths.has(`${field}/${row}`) || paths.has(`${field}/${row}/${column}`);
  };
}

/** A value that stands: answered or assumed. A table keeps its rows while some of their cells are missing. */
export function hasValue(field: FrozenField): boolean {
  if (isBlankValue(field.value)) return false;
  return field.state === "answered" || field.state === "assumed" || field.columns !== undefined;
}

export const givenValue = (field: FrozenField): Value => field.value as Value;

function rowsOf(field: FrozenField | undefined): Row[] {
  return field?.columns && hasValue(field) && Array.isArray(field.value) ? (field.value as Row[]) : [];
}
