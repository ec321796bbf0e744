import type { Words } from "../../values/words.ts";
import type { Column, Field } from "../field.ts";
import type { Around, Member } from "./member.ts";
import { idOf } from "./read-sheet.ts";
import { type Row, readNow, sayCell, type Thing, textOf } from "./rows.ts";

/** A question or a column as it will be. `row`: where it stands in the workbook; null: it stays as it was. */
export type Asked = { thing: Thing & { id: string }; retired: boolean; row: Row | null };

export const unchanged = (items: (Field | Column)[] | undefined, retired: boolean): Asked[] =>
  (items ?? []).map((item) => ({ thing: { ...item }, retired, row: null }));

/** What the rows say; conditions come later, when everything they name has been read. */
export function readRows(rows: Row[], members: Member[], around: Around, taken: Set<string>): Asked[] {
  return rows.flatMap((row) => {
    const id = idOf(row, textOf(row, "label") ?? textOf(row, "question"), taken);
    if (id === null) return [];
    const thing = { id };
    readNow(row, members, around, thing);
    return [{ thing, retired: isRetired(row, around.words), row }];
  });
}

export function isRetired(row: Row, words: Words): boolean {
  const status = textOf(row, "status")?.toLowerCase();
  const retired = status === "retired" || status === words("sheet_retired").toLowerCase();
  if (status !== undefined && !retired)
    sayCell(row, "status", "sheet-no-status", status, words("sheet_retired"));
  return retired;
}

/** Those that were there before and have no row any more: retired, never deleted, because answers hang on them. */
export const withGone = (items: Asked[], before: Asked[]): Asked[] => {
  const here = new Set(items.map(({ thing }) => thing.id));
  const gone = before.filter(({ thing }) => !here.has(thing.id));
  return [...items, ...gone.map((item) => ({ ...item, retired: true }))];
};
