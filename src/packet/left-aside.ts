import type { Change } from "../checklist/history.ts";
import { placeOf } from "../checklist/take-from-page.ts";
import { factIn, type PacketDifference } from "./packet-drift.ts";

type Said = Pick<Change, "field" | "row" | "column" | "old" | "new" | "shown">;

/** A difference the rep left as it is, as the history keeps it: nothing changed, and what the page said. */
export function leftAside(one: PacketDifference): Said {
  if (one.kind === "fact") return unchanged(one.path, factIn(one.fact, one.was), factIn(one.fact, one.now));
  const place = placeOf(one);
  if (one.kind === "line-added") return { ...unchanged(one.field.id, null, one.row), ...place };
  if (one.kind === "line-removed") return { ...unchanged(one.field.id, one.row, null), ...place };
  const mine = one.mine ?? (one.kind === "cell" ? one.row.waiting?.[one.column.id] : undefined) ?? null;
  return { ...unchanged(one.field.id, mine, one.shown), ...place };
}

const unchanged = (field: string, mine: unknown, shown: unknown): Said => ({
  field,
  old: mine,
  new: mine,
  shown,
});
