import type { Playbook } from "../playbook.ts";
import { inOrderAlready } from "./in-order.ts";
import { isListAt, isOpenedAt, type Listed, type Members, memberOf, same } from "./parts.ts";
import type { Patch, Path } from "./patch.ts";

/**
 * What makes `after` of `before`: `applyPatches(before, diffPlaybooks(before, after))` is `after`. The number is what tells
 * two playbooks apart, not a difference between them.
 */
export const diffPlaybooks = (before: Playbook, after: Playbook): Patch[] =>
  membersDiffer(before, { ...after, number: before.number }, []);

function differ(before: unknown, after: unknown, path: Path): Patch[] {
  if (before === after) return [];
  const name = path.at(-1);
  if (isListAt(name, before) && isListAt(name, after) && distinct(before) && distinct(after))
    return listsDiffer(before, after, path);
  if (isOpenedAt(path, before) && isOpenedAt(path, after)) return membersDiffer(before, after, path);
  return same(before, after) ? [] : [set(path, before, after)];
}

/** A list in which an id stands twice, which `check-playbook` reports, is one value. */
const distinct = (list: Listed[]): boolean => new Set(list.map(({ id }) => id)).size === list.length;

const set = (path: Path, was: unknown, now: unknown): Extract<Patch, { was?: unknown }> => ({
  path,
  ...(was === undefined ? {} : { was }),
  ...(now === undefined ? {} : { now }),
});

const membersDiffer = (before: Members, after: Members, path: Path): Patch[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    differ(memberOf(before, name), memberOf(after, name), [...path, name]),
  );

/** What goes, what changes in place, then what comes and what moves, in the new order: each finds its place already there. */
function listsDiffer(before: Listed[], after: Listed[], path: Path): Patch[] {
  const wanted = new Map(after.map((item) => [item.id, item]));
  const had = new Map(before.map((item) => [item.id, item]));
  const ids = before.map(({ id }) => id);
  const patches: Patch[] = [];
  const place = (id: string): string | null => ids[ids.indexOf(id) - 1] ?? null;

  for (const item of before)
    if (!wanted.has(item.id)) {
      patches.push({ ...set([...path, item.id], item, undefined), after: place(item.id) });
      ids.splice(ids.indexOf(item.id), 1);
    } else patches.push(...differ(item, wanted.get(item.id), [...path, item.id]));

  const stay = inOrderAlready(ids, [...wanted.keys()]);
  for (const [at, item] of after.entries()) {
    const to = after[at - 1]?.id ?? null;
    if (stay.has(item.id)) continue;
    if (had.has(item.id)) {
      patches.push({ path: [...path, item.id], move: { from: place(item.id), to } });
      ids.splice(ids.indexOf(item.id), 1);
    } else patches.push({ ...set([...path, item.id], undefined, item), after: to });
    ids.splice(to === null ? 0 : ids.indexOf(to) + 1, 0, item.id);
  }
  return patches;
}
