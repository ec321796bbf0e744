import { isBlankValue } from "../field-kinds/field-kind.ts";
import type { Row } from "../field-kinds/value.ts";
import type { Answer } from "./answer.ts";
import { type Difference, isParts, isUnsure } from "./differences.ts";
import { areRows } from "./row-state.ts";

/** The answer with what the page shows in that one place; all else in it stays. */
export function takeFromPage(one: Difference, was: Answer | undefined): Answer | undefined {
  if (one.kind === "answer") return { ...one.shown, value: withKnownParts(one, was) };
  if (!was || !("value" in was) || !areRows(was.value)) return was;
  const rows = rowsWith(one, was.value);
  return rows.length > 0 ? { ...was, value: rows } : undefined;
}

/** The row and column the history names. */
export const placeOf = (one: Difference): { row?: string; column?: string } =>
  one.kind === "answer" ? {} : { row: one.row.id, ...(one.kind === "cell" && { column: one.column.id }) };

function rowsWith(one: Exclude<Difference, { kind: "answer" }>, rows: Row[]): Row[] {
  const { row } = one;
  if (one.kind === "line-removed") return rows.filter(({ id }) => id !== row.id);
  if (one.kind === "line-added") {
    if (rows.some(({ id }) => id === row.id)) return rows;
    // Nought for the first line of all, and for one after a line that is gone.
    const at = rows.findIndex(({ id }) => id === one.after) + 1;
    return at === 0 && one.after !== null ? [...rows, row] : [...rows.slice(0, at), row, ...rows.slice(at)];
  }
  const { id } = one.column;
  return rows.map((was) => {
    if (was.id !== row.id) return was;
    const { waiting, ...rest } = was;
    const { [id]: _, ...others } = waiting ?? {};
    const cells = { ...was.cells, [id]: one.shown };
    return Object.keys(others).length > 0 ? { ...rest, cells, waiting: others } : { ...rest, cells };
  });
}

/** Where the page only knows more, the parts it does not show today stay: the phone under an owner's name. */
function withKnownParts({ shown, fills }: Extract<Difference, { kind: "answer" }>, was: Answer | undefined) {
  if (!fills || was?.state !== "answered" || isUnsure(was)) return shown.value;
  return isParts(was.value) && isParts(shown.value)
    ? { ...was.value, ...filledIn(shown.value) }
    : shown.value;
}

const filledIn = (parts: Record<string, unknown>): object =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => !isBlankValue(part)));
