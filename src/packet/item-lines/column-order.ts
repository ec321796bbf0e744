import type { ItemLines } from "./item-lines.ts";
import { type LinesId, lineKeys } from "./line-keys.ts";

/** A column's place; one that is left out keeps its place, for the day it is wanted again. */
export type ColumnPlace = { key: string; shown: boolean };

/** How one target system wants the lines: its import's or its screen's columns, in order. */
export type ColumnOrder = {
  id: string;
  /** As the rep calls the system: "JobBOSS". */
  name: string;
  /** Whether what is copied begins with the columns' names. */
  heading: boolean;
  places: { [lines in LinesId]?: ColumnPlace[] };
};

/** All of them, and which was used last; "": none. */
export type ColumnOrders = { used: string; orders: ColumnOrder[] };

/**
 * The columns of those lines as the order has them. A column that a later release added is left out until somebody wants it: an
 * import that was set up once gets no columns it does not know.
 */
export function placesIn(order: Pick<ColumnOrder, "places"> | null, lines: LinesId): ColumnPlace[] {
  const known: readonly string[] = lineKeys[lines];
  const kept = order?.places[lines];
  if (!kept) return known.map((key) => ({ key, shown: true }));
  const placed = kept.filter(({ key }) => known.includes(key));
  const added = known.filter((key) => !placed.some((place) => place.key === key));
  return [...placed, ...added.map((key) => ({ key, shown: false }))];
}

/** The lines with their columns in that order, less those that are left out. */
export function inOrder(lines: ItemLines, places: ColumnPlace[]): ItemLines {
  const at = places
    .filter(({ shown }) => shown)
    .map(({ key }) => lines.keys.indexOf(key))
    .filter((place) => place >= 0);
  return {
    id: lines.id,
    keys: at.map((place) => lines.keys[place] as string),
    rows: lines.rows.map((row) => at.map((place) => row[place] ?? null)),
  };
}

/** The column put behind another; null: it becomes the first. */
export function moved(places: ColumnPlace[], key: string, after: string | null): ColumnPlace[] {
  const place = places.find((one) => one.key === key);
  if (!place) return places;
  const others = places.filter((one) => one.key !== key);
  others.splice(after === null ? 0 : others.findIndex((one) => one.key === after) + 1, 0, place);
  return others;
}
