import type { Condition } from "../../conditions/condition.ts";
import { failed, ok, type Result } from "../../values/result.ts";
import type { Words } from "../../values/words.ts";
import { joined, split } from "./lists-in-cells.ts";
import { type Called, idIn, nameIn } from "./named.ts";
import type { Cell } from "./workbook.ts";

/** What the cells of a row may call by name, and how its condition reads. */
export type Around = {
  words: Words;
  departments: Called[];
  stages: Called[];
  kinds: Called[];
  /** A condition of this row in words, and back. */
  inWords: (condition: Condition) => string;
  fromWords: (text: string) => Result<Condition>;
};

/**
 * One column of a sheet: the member of a thing it holds, as a cell and back. `path` leads to the member; an empty cell is a
 * member that is not there. `write` gives null for what it does not hold.
 */
export type Member = {
  key: string;
  path: string[];
  write: (value: unknown, around: Around) => Cell;
  read: (cell: string | number | boolean, around: Around) => Result<unknown>;
  /** Names questions, which are all read before it. */
  later?: true;
};

type Options = { path?: string[] };

export const text = (key: string, { path = [key] }: Options = {}): Member => ({
  key,
  path,
  write: (value) => (value === undefined ? null : String(value)),
  read: (cell) => ok(String(cell)),
});

export const number = (key: string, { path = [key] }: Options = {}): Member => ({
  key,
  path,
  write: (value) => (value === undefined ? null : (value as number)),
  read: (cell) => {
    const read = typeof cell === "number" ? cell : Number(cell);
    return Number.isFinite(read) && cell !== "" && typeof cell !== "boolean"
      ? ok(read)
      : failed("sheet-no-number", String(cell));
  },
});

const yes = new Set(["yes", "true", "1", "x", "✓"]);
const no = new Set(["no", "false", "0"]);

/** Yes, or an empty cell. `no` where the member must be there either way. */
export const flag = (
  key: string,
  { path = [key], no: otherwise }: Options & { no?: false } = {},
): Member => ({
  key,
  path,
  write: (value, { words }) => (value === true ? words("sheet_yes") : null),
  read: (cell, { words }) => {
    const said = String(cell).trim().toLowerCase();
    if (said === words("sheet_yes").toLowerCase() || yes.has(said)) return ok(true);
    return no.has(said) ? ok(otherwise) : failed("sheet-no-flag", String(cell));
  },
});

type Among = "departments" | "stages" | "kinds";

export const oneOf = (key: string, among: Among, { path = [key] }: Options = {}): Member => ({
  key,
  path,
  write: (value, around) =>
    value === undefined || value === null ? null : nameIn(around[among], String(value)),
  // What nobody knows is what stands there: the check of the whole playbook says so with its name.
  read: (cell, around) => {
    const id = idIn(around[among], String(cell));
    return id === undefined ? failed(`sheet-no-${among}`, String(cell), names(around[among])) : ok(id);
  },
});

export const severalOf = (key: string, among: Among, { path = [key] }: Options = {}): Member => ({
  key,
  path,
  write: (value, around) =>
    value === undefined ? null : joined((value as string[]).map((id) => nameIn(around[among], id))),
  read: (cell, around) => {
    const items = split(String(cell));
    if (!items) return failed("sheet-open-quote", String(cell));
    const unknown = items.find((item) => idIn(around[among], item) === undefined);
    return unknown === undefined
      ? ok(items.map((item) => idIn(around[among], item)))
      : failed(`sheet-no-${among}`, unknown, names(around[among]));
  },
});

const names = (all: Called[]): string => all.map(({ name }) => name).join(", ");

export const texts = (key: string, { path = [key] }: Options = {}): Member => ({
  key,
  path,
  write: (value) => (value === undefined ? null : joined(value as string[])),
  read: (cell) => {
    const items = split(String(cell));
    return items ? ok(items) : failed("sheet-open-quote", String(cell));
  },
});

export const condition = (key: string, { path = [key] }: Options = {}): Member => ({
  key,
  path,
  later: true,
  write: (value, { inWords }) => (value === undefined ? null : inWords(value as Condition)),
  read: (cell, { fromWords }) => fromWords(String(cell)),
});

/** What has no words of its own, as JSON: rare, and for the few who know it. */
export const data = (key: string, { path = [key] }: Options = {}): Member => ({
  key,
  path,
  write: (value) => (value === undefined ? null : JSON.stringify(value)),
  read: (cell) => {
    try {
      return ok(JSON.parse(String(cell)));
    } catch {
      return failed("sheet-no-json", String(cell));
    }
  },
});
