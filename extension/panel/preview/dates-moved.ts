import { addDays, daysBetween, type IsoDay, isIsoDay } from "../../../src/values/dates.ts";

/** A sample deal closes so many days from now, or up to a week later: a late one would only show what is late. */
const daysAhead = 14;

/** A worked deal with all its days moved together, by whole weeks: what was a Monday stays one. */
export function datesMoved(deal: unknown, closeDate: IsoDay, today: IsoDay): unknown {
  const weeks = Math.ceil((daysBetween(closeDate, today) + daysAhead) / 7);
  const moved = (json: unknown): unknown => {
    if (typeof json === "string") return isIsoDay(json) ? addDays(json, weeks * 7) : json;
    if (Array.isArray(json)) return json.map(moved);
    if (typeof json !== "object" || json === null) return json;
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, moved(value)]));
  };
  return moved(deal);
}
