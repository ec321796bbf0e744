import type { Group, Node } from "./tree.ts";

/** Groups nested deeper are hard to read; a file may hold them, and they are shown, but none is made here. */
export const deepestGroup = 3;

/** The tree with one part changed, or taken out when `change` gives null. */
export function changed(group: Group, key: string, change: (node: Node) => Node | null): Group {
  const members = group.members.flatMap((member) => {
    if (member.key === key) return change(member) ?? [];
    return "members" in member ? changed(member, key, change) : member;
  });
  return { ...group, members };
}

export const added = (root: Group, group: string, node: Node): Group =>
  root.key === group
    ? { ...root, members: [...root.members, node] }
    : changed(root, group, (one) => ("members" in one ? { ...one, members: [...one.members, node] } : one));

export const removed = (root: Group, key: string): Group => changed(root, key, () => null);

type Place = { parent: Group; at: number; depth: number };

/** Where a part stands; the members of the whole condition stand at depth 1. */
export function placeOf(root: Group, key: string, depth = 1): Place | null {
  const at = root.members.findIndex((member) => member.key === key);
  if (at >= 0) return { parent: root, at, depth };
  for (const member of root.members) {
    const found = "members" in member ? placeOf(member, key, depth + 1) : null;
    if (found) return found;
  }
  return null;
}

const heightOf = (node: Node): number =>
  "members" in node ? 1 + Math.max(0, ...node.members.map(heightOf)) : 0;

export function canMove(root: Group, key: string, step: -1 | 1): boolean {
  const place = placeOf(root, key);
  if (!place) return false;
  return place.parent.key !== root.key || (step < 0 ? place.at > 0 : place.at < root.members.length - 1);
}

/**
 * One place up or down, as it reads on the screen: past a neighbour, into a neighbouring group, out of the group at its
 * beginning and end. So everything can be brought anywhere by two keys.
 */
export function moved(root: Group, key: string, step: -1 | 1): Group {
  const place = placeOf(root, key);
  const node = place?.parent.members[place.at];
  if (!place || !node || !canMove(root, key, step)) return root;
  const neighbour = place.parent.members[place.at + step];
  const rest = removed(root, key);
  if (!neighbour) {
    const outer = placeOf(root, place.parent.key);
    return outer ? inserted(rest, outer.parent.key, outer.at + (step > 0 ? 1 : 0), node) : root;
  }
  if ("members" in neighbour && place.depth + heightOf(node) < deepestGroup)
    return inserted(rest, neighbour.key, step > 0 ? 0 : neighbour.members.length, node);
  return inserted(rest, place.parent.key, place.at + step, node);
}

function inserted(root: Group, group: string, at: number, node: Node): Group {
  const into = (one: Group): Group => ({ ...one, members: one.members.toSpliced(at, 0, node) });
  return root.key === group
    ? into(root)
    : changed(root, group, (one) => ("members" in one ? into(one) : one));
}
