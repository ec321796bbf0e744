import { failed, ok, type Problem, type Result } from "../../values/result.ts";
import type { Playbook } from "../playbook.ts";
import { goesWhenEmpty, isListAt, isListName, type Listed, type Members, memberOf, same } from "./parts.ts";
import { isMove, type Patch } from "./patch.ts";

/** `at`: the patch that did not fit. `found`: what stands there instead of its `was`. */
export type Conflict = Problem & { code: "edit-conflict"; at: Patch; found: unknown };

/**
 * The playbook with the patches, one after the other, or none of them: problem edit-conflict when one does not find what it
 * was made for. What no patch touches keeps its identity, so that a page of a thousand questions redraws one.
 */
export function applyPatches(
  playbook: Playbook,
  patches: Patch[],
): Result<Playbook> & { conflict?: Conflict } {
  let now: unknown = playbook;
  for (const patch of patches) {
    const made = patched(now, patch, patch.path, []);
    if ("found" in made) {
      const conflict: Conflict = { code: "edit-conflict", at: patch, found: made.found };
      return { ...failed(conflict.code), conflict };
    }
    now = made.value;
  }
  return ok(now as Playbook);
}

type Made = { value: unknown } | { found: unknown };

function patched(value: unknown, patch: Patch, [name, ...rest]: string[], path: string[]): Made {
  if (name === undefined) return isMove(patch) ? { found: value } : replaced(value, patch);
  if (isListAt(path.at(-1), value)) return inList(value, patch, name, rest, path);
  // Nothing there yet: the first column of a table, the first stage name of a CRM.
  const empty = isListName(path.at(-1)) ? [] : {};
  if (value === undefined && Array.isArray(empty)) return inList(empty, patch, name, rest, path);
  if (value !== undefined && (typeof value !== "object" || value === null)) return { found: value };
  const members = (value ?? empty) as Members;
  const made = patched(memberOf(members, name), patch, rest, [...path, name]);
  if ("found" in made) return made;
  const { [name]: _, ...others } = members;
  const left = made.value === undefined ? others : { ...members, [name]: made.value };
  return { value: Object.keys(left).length === 0 && goesWhenEmpty(path) ? undefined : left };
}

const replaced = (value: unknown, { was, now }: Exclude<Patch, { move: unknown }>): Made =>
  same(value, was) ? { value: now } : { found: value };

function inList(list: Listed[], patch: Patch, id: string, rest: string[], path: string[]): Made {
  const at = list.findIndex((item) => item.id === id);
  const item = list[at];
  if (rest.length === 0 && isMove(patch))
    return item ? { value: inserted(without(list, at), item, patch.move.to) } : { found: undefined };
  // A part of a thing that is gone is not made anew.
  if (rest.length > 0 && !item) return { found: undefined };
  const made = patched(item, patch, rest, [...path, id]);
  if ("found" in made) return made;
  if (made.value === undefined) {
    const left = without(list, at);
    return { value: left.length === 0 && goesWhenEmpty(path) ? undefined : left };
  }
  const after = isMove(patch) ? undefined : patch.after;
  return {
    value: item
      ? list.with(at, made.value as Listed)
      : inserted(list, made.value as Listed, after === undefined ? (list.at(-1)?.id ?? null) : after),
  };
}

const without = (list: Listed[], at: number): Listed[] => (at < 0 ? list : list.toSpliced(at, 1));

/** After a thing that is gone meanwhile: at the end. */
function inserted(list: Listed[], item: Listed, after: string | null): Listed[] {
  const before = after === null ? -1 : list.findIndex(({ id }) => id === after);
  return list.toSpliced(before < 0 && after !== null ? list.length : before + 1, 0, item);
}
