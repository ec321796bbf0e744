import type { ReadField } from "../../conditions/evaluate.ts";
import { isBlankValue } from "../../field-kinds/field-kind.ts";
import type { Row, Value } from "../../field-kinds/value.ts";
import type { FrozenColumn, FrozenField, Packet } from "../packet.ts";

/** What one department may read of a packet. In the whole packet that is less than is in it. */
export type ReadableAnswers = {
  packet: Packet;
  /** In the order they are asked; a table's columns already narrowed to what the department may see. */
  fields: FrozenField[];
  field(id: string): FrozenField | undefined;
  column(table: string, id: string): FrozenColumn | undefined;
  rows(table: string): Row[];
  /** The effective value, for conditions: undefined while nothing usable is there. */
  read: ReadField;
};

/** `department` null: everything, for sales. */
export function readableAnswers(packet: Packet, department: string | null): ReadableAnswers {
  const maySee = (readers: string[] | undefined) =>
    department === null || readers === undefined || readers.includes(department);
  const fields = packet.fields
    .filter(({ readers }) => maySee(readers))
    .map((field) =>
      field.columns ? { ...field, columns: field.columns.filter(({ readers }) => maySee(readers)) } : field,
    );
  const byId = new Map(fields.map((field) => [field.id, field]));
  const read: ReadField = (id) => {
    const field = byId.get(id);
    return field && hasValue(field) ? field.value : undefined;
  };
  return {
    packet,
    fields,
    field: (id) => byId.get(id),
    column: (table, id) => byId.get(table)?.columns?.find((column) => column.id === id),
    rows: (table) => rowsOf(byId.get(table)),
    read,
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
