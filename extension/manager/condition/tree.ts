import { canonical, compareValues, valuesOf } from "../../../src/conditions/canonical.ts";
import type { Condition, Literal } from "../../../src/conditions/condition.ts";

/** How an answer is compared, as the list of comparisons offers it; each is a sentence `condition_<verb>`. */
export type Verb =
  | "yes"
  | "no"
  | "has"
  | "has_not"
  | "is"
  | "is_not"
  | "below"
  | "not_below"
  | "above"
  | "not_above";

export type GroupType = "all" | "any" | "none" | "not_all";
/** A condition as it is being built: parts of it may still be missing. Keys are for the screen only. */
export type Group = { key: string; type: GroupType; members: Node[] };
export type Row = {
  key: string;
  field: string | null;
  verb: Verb | null;
  values: Literal[];
  /** A number, or the id of a setting. */
  limit: number | string | null;
  /** What it was when it was last finished: that holds until it is finished again. */
  before: Condition | null;
};
/** "In no case" of a file: nothing to choose in it, so it is only kept or taken away. */
export type Kept = { key: string; kept: Condition };
export type Node = Group | Row | Kept;

let keys = 0;
const newKey = (): string => `condition-${keys++}`;

export const newRow = (): Row => ({
  key: newKey(),
  field: null,
  verb: null,
  values: [],
  limit: null,
  before: null,
});
export const newGroup = (type: GroupType, members: Node[]): Group => ({ key: newKey(), type, members });

/** The whole condition as one group; nothing in it: always asked. */
export function treeOf(condition: Condition | undefined): Group {
  if (!condition) return newGroup("all", []);
  const node = nodeOf(canonical(condition));
  return "members" in node ? node : newGroup("all", [node]);
}

function nodeOf(condition: Condition): Node {
  const not = "not" in condition;
  const inner = not ? condition.not : condition;
  if ("any" in inner || "all" in inner) {
    const members = "any" in inner ? inner.any : inner.all;
    if (members.length === 0) return { key: newKey(), kept: condition };
    const type = "any" in inner ? (not ? "none" : "any") : not ? "not_all" : "all";
    return newGroup(type, members.map(nodeOf));
  }
  return { ...newRow(), ...comparedIn(inner, not), before: condition };
}

function comparedIn(one: Condition, not: boolean): Partial<Row> {
  const values = valuesOf(one);
  if (values) {
    const [answer] = values.values;
    const yesNo = values.key === "is" && values.values.length === 1 && typeof answer === "boolean";
    if (yesNo) return { field: values.field, verb: answer !== not ? "yes" : "no" };
    return { field: values.field, verb: not ? `${values.key}_not` : values.key, values: values.values };
  }
  const above = "gt" in one;
  const [field = null, limit = null] = Object.values(one)[0] as [string, number | string];
  return { field, limit, verb: above ? (not ? "not_above" : "above") : not ? "not_below" : "below" };
}

/** What is built so far, canonical; what is not finished does not count. */
export function conditionOf(root: Group): Condition | undefined {
  const condition = nodeCondition(root);
  return condition ? canonical(condition) : undefined;
}

function nodeCondition(node: Node): Condition | null {
  if ("kept" in node) return node.kept;
  if (!("members" in node)) return rowCondition(node) ?? node.before;
  const members = node.members.flatMap((member) => nodeCondition(member) ?? []);
  if (members.length === 0) return null;
  const group = node.type === "any" || node.type === "none" ? { any: members } : { all: members };
  return node.type === "none" || node.type === "not_all" ? { not: group } : group;
}

/** The comparison, or null while something of it is missing. */
export function rowCondition({ field, verb, values, limit }: Row): Condition | null {
  if (field === null || verb === null) return null;
  if (verb === "yes" || verb === "no") return { is: [field, verb === "yes"] };
  const not = verb.includes("not");
  const turned = (condition: Condition): Condition => (not ? { not: condition } : condition);
  if (verb === "has" || verb === "has_not" || verb === "is" || verb === "is_not")
    return values.length === 0
      ? null
      : turned(compareValues({ key: verb.startsWith("has") ? "has" : "is", field, values }));
  if (limit === null) return null;
  if (typeof limit === "string") return turned({ ltSetting: [field, limit] });
  return turned(verb.endsWith("below") ? { lt: [field, limit] } : { gt: [field, limit] });
}

export const unfinished = (node: Node): number =>
  "members" in node
    ? node.members.reduce((sum, member) => sum + unfinished(member), 0)
    : Number(!("kept" in node) && rowCondition(node) === null);
