import type { Field } from "../field.ts";
import { type Asked, readRows, unchanged, withGone } from "./asked-rows.ts";
import type { Around } from "./member.ts";
import { columnMembers } from "./members.ts";
import { idIn } from "./named.ts";
import { keysOf, type OpenSheet } from "./read-sheet.ts";
import { type Row, sayCell, textOf } from "./rows.ts";

/** Columns by the question they belong to. */
export type Columns = Map<string, Asked[]>;

/** `questionIn`: the question a cell of a row names; undefined when it names none, which has been said. */
export function readColumns(
  before: Field[],
  open: OpenSheet,
  around: Around,
  questionIn: (row: Row, key: string) => string | undefined,
): Columns {
  const were: Columns = new Map(
    before.map(({ id, columns, retiredColumns }) => [
      id,
      [...unchanged(columns, false), ...unchanged(retiredColumns, true)],
    ]),
  );
  const sheet = open("columns", keysOf(["table", "id", "status"], columnMembers));
  if (!sheet) return were;
  const rows = new Map<string, Row[]>();
  for (const row of sheet.rows) {
    const table = questionIn(row, "table");
    if (table !== undefined) rows.set(table, [...(rows.get(table) ?? []), row]);
  }
  const read = [...rows].map(
    ([table, own]) => [table, readRows(own, columnMembers, around, new Set())] as const,
  );
  const columns: Columns = new Map(read);
  for (const [table, own] of were) columns.set(table, withGone(columns.get(table) ?? [], own));
  return columns;
}

/** What a choice belongs to: a question's id, or "table/column". */
export function choiceOwner(
  row: Row,
  questionIn: (row: Row, key: string) => string | undefined,
  columns: Columns,
): string | undefined {
  const question = questionIn(row, "choiceOf");
  const given = textOf(row, "column");
  if (question === undefined || given === undefined) return question;
  const own = columns.get(question) ?? [];
  const column = idIn(
    own.map(({ thing }) => ({ id: thing.id, name: String(thing.label ?? "") })),
    given,
  );
  if (column === undefined) sayCell(row, "column", "sheet-no-column", given);
  return column === undefined ? undefined : `${question}/${column}`;
}
