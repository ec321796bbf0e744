import { canonicalJson } from "../../values/hash.ts";

export type Members = Record<string, unknown>;
export type Listed = Members & { id: string };

/** Lists of things with an id. Every other list (options, readers, a page's blocks) is one value, replaced as a whole. */
const lists = new Set([
  "departments",
  "stages",
  "fields",
  "retired",
  "columns",
  "retiredColumns",
  "senseChecks",
  "figures",
  "whiteSpots",
  "docks",
]);

/**
 * Members that are changed one by one. A condition or a rule is not: two halves of two managers' conditions would make a third
 * that neither of them meant.
 */
const opened = new Set(["settings", "crmStages", "recordReaders", "company", "limits"]);

/** Containers that are there only while something is in them. */
const optional = new Set(["retired", "columns", "retiredColumns", "whiteSpots", "limits"]);

export const isListAt = (name: string | undefined, value: unknown): value is Listed[] =>
  isListName(name) && Array.isArray(value) && value.every(isListed);

const isListed = (item: unknown): boolean =>
  typeof item === "object" && item !== null && "id" in item && typeof item.id === "string";

export const isListName = (name: string | undefined): boolean => name !== undefined && lists.has(name);

/** Is what stands there changed member by member? `path` leads to it. */
export function isOpenedAt(path: string[], value: unknown): value is Members {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const [name, parent] = [path.at(-1), path.at(-2)];
  return name === undefined || opened.has(name) || parent === "crmStages" || isListName(parent);
}

/** Gone with the last thing in it; the stage names of one CRM are such a container too. */
export const goesWhenEmpty = (path: string[]): boolean =>
  optional.has(path.at(-1) ?? "") || path.at(-2) === "crmStages";

export const memberOf = (members: Members, name: string): unknown =>
  Object.hasOwn(members, name) ? members[name] : undefined;

/** Equal as data; a member that is undefined is one that is not there. */
export const same = (a: unknown, b: unknown): boolean =>
  a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
