import { folded } from "./quoted.ts";

/** Between the members of a list: "or", "and"; edges where the language puts spaces. */
export type Joint = { type: "any" | "all"; piece: string };

const listFormats = new Map<string, Intl.ListFormat>();
const types = { any: "disjunction", all: "conjunction" } as const;

function listFormat(type: Joint["type"], language: string): Intl.ListFormat {
  const key = `${type} ${language}`;
  const format = listFormats.get(key) ?? new Intl.ListFormat(language, { type: types[type] });
  listFormats.set(key, format);
  return format;
}

/** What stands between `length` members, the language's own: ", " and ", or ". */
function between(type: Joint["type"], length: number, language: string): string[] {
  const parts = listFormat(type, language).formatToParts(Array.from({ length }, () => "x"));
  return parts.filter((part) => part.type === "literal").map(({ value }) => value);
}

/** The "or" of ", or ": commas stand anywhere, and are no part of it. */
const jointIn = (literal: string): string => literal.replace(commas, "");
const hasWord = (literal: string): boolean => folded(jointIn(literal)) !== "";

/**
 * "A, B, or C" in the language of the words. Formatted with stand-ins: some languages change "or" with the next letter, and what
 * is read back must not depend on that. Languages that put nothing between the first members, or nothing before the last, get a
 * comma and their own "or".
 */
export function joined(type: Joint["type"], items: string[], language: string): string {
  const literals = between(type, items.length, language).map((literal, at, all) => {
    if (at < all.length - 1) return literal.match(commas) ? literal : ", ";
    return hasWord(literal) ? literal : (between(type, 2, language)[0] ?? literal);
  });
  return items.map((item, at) => (at === 0 ? item : `${literals[at - 1]}${item}`)).join("");
}

/** The words before the last member. */
export function jointsOf(type: Joint["type"], language: string): Joint[] {
  const pieces = [2, 3, 4]
    .flatMap((length) => between(type, length, language).at(-1) ?? [])
    .filter(hasWord)
    .map(jointIn);
  return [...new Set(pieces)].sort((a, b) => b.length - a.length).map((piece) => ({ type, piece }));
}

const commas = /[,،、，;؛；]/g;
export const isComma = (sign: string | undefined): boolean =>
  sign !== undefined && sign.match(commas) !== null;
