import type { GoodsRow, InboundGoods } from "../inbound/goods.ts";
import type { IsoDay } from "../values/dates.ts";

/** What comes on one day to one place: one entry in the dock's calendar. */
export type Arrival = { day: IsoDay; rows: GoodsRow[] };

const placeOf = ({ toDock, deliverTo }: GoodsRow): string => (toDock ? "" : (deliverTo ?? "-"));

/** The first day first; of one day the dock before other places. What has no day yet is in nobody's calendar. */
export function arrivalsOf({ rows }: Pick<InboundGoods, "rows">): Arrival[] {
  const byDayAndPlace = new Map<string, Arrival>();
  for (const row of rows) {
    if (row.arrival === undefined) continue;
    const key = `${row.arrival} ${placeOf(row)}`;
    const arrival = byDayAndPlace.get(key) ?? { day: row.arrival, rows: [] };
    arrival.rows.push(row);
    byDayAndPlace.set(key, arrival);
  }
  return [...byDayAndPlace].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, arrival]) => arrival);
}
