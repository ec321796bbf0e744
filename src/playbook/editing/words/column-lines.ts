import type { Column, Field } from "../../field.ts";
import { same } from "../parts.ts";
import { askedLines } from "./asked-lines.ts";
import type { ChangeLine } from "./change.ts";
import type { Side } from "./side.ts";

/** What changed among a table's columns: those that came and went, what changed of each, their order. */
export function columnLines(was: Field, now: Field, before: Side, after: Side): ChangeLine[] {
  const { words } = after;
  const lists = { was: was.columns ?? [], now: now.columns ?? [] };
  const said = (key: string, { label }: Column): ChangeLine => ({ text: words(key, label) });
  const lines: ChangeLine[] = [];
  for (const column of lists.was)
    if (!idIn(lists.now, column))
      lines.push(
        said(idIn(now.retiredColumns, column) ? "change_column_retired" : "change_column_removed", column),
      );
  for (const column of lists.now) {
    const old = idIn(lists.was, column);
    const retired = idIn(was.retiredColumns, column);
    if (!old) lines.push(said(retired ? "change_column_back" : "change_column_added", column));
    else if (!same(old, column))
      for (const line of askedLines(
        old,
        column,
        { side: before, columns: lists.was },
        { side: after, columns: lists.now },
      ))
        lines.push(ofColumn(line, column, after));
  }
  const kept = (columns: Column[], other: Column[]): string =>
    columns.flatMap((column) => (idIn(other, column) ? column.id : [])).join();
  if (kept(lists.was, lists.now) !== kept(lists.now, lists.was))
    lines.push({ text: words("change_columns_moved") });
  return lines;
}

const idIn = (columns: Column[] | undefined, { id }: Column): Column | undefined =>
  columns?.find((column) => column.id === id);

const ofColumn = (line: ChangeLine, { label }: Column, { words }: Side): ChangeLine =>
  "text" in line
    ? { text: words("change_in_column", label, line.text) }
    : { ...line, name: words("change_of_column", label, line.name) };
