import { isMove, type Patch } from "../patch.ts";
import type { ChangeGroup } from "./change.ts";
import type { Side } from "./side.ts";

/** More than these are one sentence: nobody reads forty lines of what stands after what. */
const mostMoves = 4;

/** What only changed its place: questions by department, departments, stages, checks. */
export function orderGroups(patches: Patch[], after: Side): ChangeGroup[] {
  const byList = new Map<string, string[]>();
  for (const patch of patches) {
    const [list = "", id = ""] = patch.path;
    if (!isMove(patch) || patch.path.length !== 2) continue;
    const department = list === "fields" ? (after.field(id)?.department ?? "") : "";
    const key = department ? `${list}/${department}` : list;
    byList.set(key, [...(byList.get(key) ?? []), id]);
  }
  return [...byList].map(([key, ids]) => orderGroup(key, ids, after));
}

function orderGroup(key: string, ids: string[], after: Side): ChangeGroup {
  const { words } = after;
  const [list = "", department = null] = key.split("/");
  const all = inOrder(list, after);
  const lines = ids.map((id) => {
    const at = all.findIndex((one) => one.id === id);
    const self = all[at]?.name ?? id;
    // What it stands after among its own: in the file other departments' questions may lie between.
    const previous = all.slice(0, at).findLast((one) => one.department === all[at]?.department);
    return {
      text: previous ? words("change_moved_after", self, previous.name) : words("change_moved_first", self),
    };
  });
  return {
    key: `order/${key}`,
    department,
    title: words(`change_order_${list}`),
    mark: "moved",
    lines: lines.length > mostMoves ? [{ text: words.count("change_moved", lines.length) }] : lines,
  };
}

type Placed = { id: string; name: string; department: string };

function inOrder(list: string, { playbook }: Side): Placed[] {
  const placed = (id: string, name: string, department = ""): Placed => ({ id, name, department });
  if (list === "fields")
    return playbook.fields.map(({ id, label, department }) => placed(id, label, department));
  if (list === "departments") return playbook.departments.map(({ id, name }) => placed(id, name));
  if (list === "stages") return playbook.stages.map(({ id, short }) => placed(id, short));
  if (list === "senseChecks") return playbook.senseChecks.map(({ id, title }) => placed(id, title));
  return [];
}
