import { failed, ok, type Result } from "../../values/result.ts";
import type { Playbook } from "../playbook.ts";
import { isMove, type Patch, type Path } from "./patch.ts";

/**
 * What an organisation keeps as it is, in words a policy names them by (docs/policy.md):
 *
 * - "playbook": everything; nothing is changed, published or rolled back here either
 * - "publish": drafts are made here, but not published
 * - "address": where the playbook is fetched from
 * - the name of a part of the playbook and, after colons, what in it: "stages", "settings:marginFloorPct",
 *   "crmStages:salesforce", "fields:ship-to", "fields:ship-to:question"; "departments:receiving" keeps its questions, too
 */
export type Locks = readonly string[];

const whole = "playbook";

/** Parts of a playbook that things are locked in. */
const parts = [
  "name",
  "language",
  "departments",
  "stages",
  "settings",
  "company",
  "crmStages",
  "recordReaders",
  "fields",
  "senseChecks",
  "figures",
  "inbound",
  "order",
  "whiteSpots",
];

/** Whether a lock is written in our words: a slip would lock nothing, and nobody would notice. */
export const lockable = (lock: string): boolean =>
  [whole, "publish", "address"].includes(lock) || parts.includes(lock.split(":")[0] ?? "");

/** Whether this part may not be changed: it, something it stands in, or for a question its department is locked. */
export function isLocked(locks: Locks, part: string, playbook?: Playbook): boolean {
  if (locks.length === 0) return false;
  const department = departmentAsking(part, playbook);
  return locks.some(
    (lock) => lock === whole || contains(lock, part) || (department && contains(lock, department)),
  );
}

/** Whether this part may not be taken away as a whole: it is locked, or something in it is. */
export const holdsLocked = (locks: Locks, part: string, playbook?: Playbook): boolean =>
  isLocked(locks, part, playbook) || locks.some((lock) => contains(part, lock));

/** Whether the patches leave everything locked as it is. Problem: playbook-locked, naming the part. */
export function keepsLocked(locks: Locks, playbook: Playbook, patches: Patch[]): Result<void> {
  const touched = patches.find((patch) => touches(locks, playbook, patch));
  return touched ? failed("playbook-locked", partOf(touched.path)) : ok(undefined);
}

/** The part a path leads to, as locks name it. */
export const partOf = (path: Path): string => path.join(":");

function touches(locks: Locks, playbook: Playbook, patch: Patch): boolean {
  if (holdsLocked(locks, partOf(patch.path), playbook)) return true;
  const [list, id, member] = patch.path;
  if (isMove(patch) || !isQuestions(list)) return false;
  if (id === undefined) return locks.some((lock) => contains("departments", lock));
  // A question that comes, or changes hands: the department it comes to has a say.
  const to = member === undefined ? departmentOf(patch.now) : member === "department" ? patch.now : undefined;
  return typeof to === "string" && isLocked(locks, `departments:${to}`);
}

const contains = (outer: string, part: string): boolean => part === outer || part.startsWith(`${outer}:`);

const isQuestions = (list: string | undefined): boolean => list === "fields" || list === "retired";

/** The department of the question a part is of, as a part itself; of a question taken out, too. */
function departmentAsking(part: string, playbook: Playbook | undefined): string | undefined {
  const [list, id] = part.split(":");
  if (!playbook || !isQuestions(list)) return undefined;
  const asked = [...playbook.fields, ...(playbook.retired ?? [])].find((field) => field.id === id);
  return asked && `departments:${asked.department}`;
}

const departmentOf = (field: unknown): unknown =>
  typeof field === "object" && field !== null && "department" in field ? field.department : undefined;
