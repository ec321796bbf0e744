import { canonicalJson } from "../../../src/values/hash.ts";
import type { SavedDatabase } from "./saved-database.ts";

/** Rows that are not what they were, but for what a newer version knows besides. */
export function rowsGone(was: SavedDatabase, now: Pick<SavedDatabase, "stores">): string[] {
  return Object.entries(was.stores).flatMap(([name, { rows }]) => {
    if (name === "settings" || name === "counters") return [];
    const there = now.stores[name]?.rows ?? [];
    return rows.flatMap((row, at) => (holds(there[at], row) ? [] : [`${name}: row ${at} of ${rows.length}`]));
  });
}

/** Every member that was there is there. */
function holds(now: unknown, was: unknown): boolean {
  if (typeof was !== "object" || was === null || Array.isArray(was))
    return canonicalJson(now ?? null) === canonicalJson(was ?? null);
  if (typeof now !== "object" || now === null) return false;
  return Object.entries(was).every(([name, value]) => holds((now as Record<string, unknown>)[name], value));
}
