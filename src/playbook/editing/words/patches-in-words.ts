import type { Words } from "../../../values/words.ts";
import type { Playbook } from "../../playbook.ts";
import { isListAt, memberOf } from "../parts.ts";
import type { Patch, Path } from "../patch.ts";
import type { ChangeGroup } from "./change.ts";
import { orderGroups } from "./order-groups.ts";
import { isPart, partGroup } from "./part-groups.ts";
import { questionGroup } from "./question-group.ts";
import { settingGroups } from "./setting-groups.ts";
import { type Side, sideOf } from "./side.ts";

/**
 * Everything that patches change, field by field, in a manager's words: what concerns the playbook as a whole first, then by
 * department and, in it, in the order of its questions. `after` is `before` with the patches.
 */
export function patchesInWords(
  patches: Patch[],
  before: Playbook,
  after: Playbook,
  words: Words,
): ChangeGroup[] {
  const [was, now] = [sideOf(before, words), sideOf(after, words)];
  const touched = new Set(patches.flatMap(({ path }) => thingsAt(path, before, after)));
  const groups = new Map<string, ChangeGroup>();
  const add = (group: ChangeGroup | null): void => {
    if (group) groups.set(group.key, group);
  };
  for (const at of touched) {
    const [list = "", id = ""] = at.split("/");
    if (list === "fields" || list === "retired") add(questionGroup(id, was, now));
    else if (isPart(list)) add(partGroup(list, id, was, now));
  }
  for (const group of settingGroups(was, now)) add(group);
  for (const group of orderGroups(patches, now)) add(group);
  return inOrder([...groups.values()], now);
}

/** The thing a path leads into, as "fields/ship-to"; of a list that comes or goes as a whole, all that are in it. */
function thingsAt([list = "", id]: Path, before: Playbook, after: Playbook): string[] {
  if (id !== undefined) return [`${list}/${id}`];
  return [before, after].flatMap((playbook) => {
    const value = memberOf(playbook, list);
    return isListAt(list, value) ? value.map((one) => `${list}/${one.id}`) : [];
  });
}

function inOrder(groups: ChangeGroup[], { playbook }: Side): ChangeGroup[] {
  const departments = new Map(playbook.departments.map(({ id }, at) => [id, at]));
  const questions = new Map(playbook.fields.map(({ id }, at) => [`fields/${id}`, at]));
  const place = ({ department, key }: ChangeGroup): [number, number] => [
    department === null ? -1 : (departments.get(department) ?? departments.size),
    // The department itself, its questions, what is not among them any more.
    key.startsWith("departments/") ? -1 : (questions.get(key) ?? questions.size),
  ];
  const placed = groups.map((group) => ({ group, place: place(group) }));
  placed.sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1]);
  return placed.map(({ group }) => group);
}
