import type { Condition } from "../../conditions/condition.ts";

/** One reference on a packet page. `table`: it stands inside that table's rows, where a name means the row's cell first. */
export type PagePart =
  | { is: "template"; text: string; table: string | null }
  | { is: "condition"; condition: Condition; table: string | null }
  | { is: "reference"; ref: string };

/**
 * What a page's blocks name, whatever kind they are: a block kind added tomorrow is looked at without a change here. A `table`
 * opens the scope of its rows; `when` beside it belongs to the block, `only` and `except` to the rows.
 */
export function pageParts(page: object | undefined): readonly PagePart[] {
  const made = page && (known.get(page) ?? partsOf(page, null));
  if (made) known.set(page, made);
  return made ?? [];
}

/** Hundreds of parts, looked through by several checks at every edit. */
const known = new WeakMap<object, PagePart[]>();

function partsOf(node: unknown, table: string | null): PagePart[] {
  if (typeof node === "string") return [{ is: "template", text: node, table }];
  if (Array.isArray(node)) return node.flatMap((one) => partsOf(one, table));
  if (typeof node !== "object" || node === null) return [];
  const own = "table" in node && typeof node.table === "string" ? node.table : null;
  const inner = own ?? table;
  return Object.entries(node).flatMap(([key, value]): PagePart[] => {
    if (value === undefined || key === "kind" || key === "id") return [];
    if (key === "table" || key === "field") return [{ is: "reference", ref: String(value) }];
    if (key === "decidedBy" || key === "alsoShows" || key === "due")
      return (value as string[]).map((ref) => ({ is: "reference", ref }));
    if (key === "when") return [{ is: "condition", condition: value as Condition, table }];
    if (key === "only" || key === "except")
      return [{ is: "condition", condition: value as Condition, table: inner }];
    // Blocks that wait for rows (`whenRows`, `tables`) name tables of their own.
    return partsOf(value, inner);
  });
}
