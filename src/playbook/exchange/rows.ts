import type { Problem } from "../../values/result.ts";
import type { Words } from "../../values/words.ts";
import type { Around, Member } from "./member.ts";
import type { Cell, CellError, Sheet } from "./workbook.ts";

export type Thing = Record<string, unknown>;

export const sheetName = (sheet: string, words: Words): string => words(`sheet_${sheet}`);
export const columnName = (column: string, words: Words): string => words(`sheet_column_${column}`);

/** A sheet with its first row, which names the columns. */
export const sheetOf = (sheet: string, keys: string[], rows: Cell[][], words: Words): Sheet => ({
  name: sheetName(sheet, words),
  rows: [keys.map((key) => columnName(key, words)), ...rows],
});

export const cellsOf = (thing: Thing, members: Member[], around: Around): Cell[] =>
  members.map(({ path, write }) => write(valueAt(thing, path), around));

export const valueAt = (thing: unknown, [name, ...rest]: string[]): unknown => {
  if (name === undefined || typeof thing !== "object" || thing === null) return thing;
  return valueAt(Object.hasOwn(thing, name) ? (thing as Thing)[name] : undefined, rest);
};

/** One row as it was read: what its columns hold, under their keys. */
export type Row = {
  number: number;
  cells: Map<string, string | number | boolean>;
  say: (column: string | undefined, problem: Problem) => void;
};

export type SheetRows = { rows: Row[]; say: (problem: Problem) => void };

/** Reads a sheet by the names of its columns, wherever they stand; a column nobody knows is said, in `errors`. */
export function rowsOf(sheet: Sheet, keys: string[], words: Words, errors: CellError[]): SheetRows {
  const say = (row: number, problem: Problem, column?: string): void => {
    errors.push({ sheet: sheet.name, row, ...(column === undefined ? {} : { column }), problem });
  };
  const [head = [], ...rows] = sheet.rows;
  const columns = head.map((cell) =>
    keys.find((key) => [columnName(key, words), key].some((name) => plain(name) === plain(cell))),
  );
  for (const [at, cell] of head.entries())
    if (columns[at] === undefined && plain(cell) !== "")
      say(1, { code: "sheet-unknown-column", params: [String(cell)] });
  return {
    say: (problem) => say(1, problem),
    rows: rows.flatMap((cells, at) => {
      const known = cells.flatMap((cell, place): [string, string | number | boolean][] => {
        const key = columns[place];
        return key === undefined || cell === null || plain(cell) === "" ? [] : [[key, cell]];
      });
      const number = at + 2;
      const sayCell: Row["say"] = (column, problem) =>
        say(number, problem, column === undefined ? undefined : columnName(column, words));
      return known.length === 0 ? [] : [{ number, cells: new Map(known), say: sayCell }];
    }),
  };
}

const plain = (cell: Cell | undefined): string =>
  String(cell ?? "")
    .trim()
    .toLowerCase();

export const sayCell = (row: Row, column: string, code: string, ...params: (string | number)[]): void =>
  row.say(column, { code, params });

/** Puts the members of a row into a thing, as far as they can be read; what cannot is said and left out. */
export const readNow = (row: Row, members: Member[], around: Around, thing: Thing): void =>
  readMembers(
    row,
    members.filter(({ later }) => !later),
    around,
    thing,
  );

/** The rest: what names questions, columns and choices. */
export const readLater = (row: Row, members: Member[], around: Around, thing: Thing): void =>
  readMembers(
    row,
    members.filter(({ later }) => later),
    around,
    thing,
  );

function readMembers(row: Row, members: Member[], around: Around, thing: Thing): void {
  for (const { key, path, read } of members) {
    const cell = row.cells.get(key);
    if (cell === undefined) continue;
    const value = read(cell, around);
    if (!value.ok) row.say(key, value.problem);
    else if (value.value !== undefined) put(thing, path, value.value);
  }
}

function put(thing: Thing, [name = "", ...rest]: string[], value: unknown): void {
  if (rest.length === 0) thing[name] = value;
  else {
    thing[name] ??= {};
    put(thing[name] as Thing, rest, value);
  }
}

export const textOf = (row: Row, key: string): string | undefined => {
  const cell = row.cells.get(key);
  return cell === undefined ? undefined : String(cell).trim();
};
