import { addDays, type IsoDay, isIsoDay, workingDaysBetween } from "../../../src/values/dates.ts";
import type { SummaryRow } from "../../storage/db.ts";

export type GapGroup = "late" | "week" | "later" | "none";

/** Which heading a deal stands under, seen from today. Weeks end on Sunday. */
function groupOf(needBy: string, today: IsoDay): GapGroup {
  if (!isIsoDay(needBy)) return "none";
  if (workingDaysBetween(needBy, today) > 0) return "late";
  return needBy <= endOfWeek(today) ? "week" : "later";
}

/** Rows in order of their day, so that each group is one stretch of them. */
export function inGroups(rows: SummaryRow[], today: IsoDay): { group: GapGroup; rows: SummaryRow[] }[] {
  const groups: { group: GapGroup; rows: SummaryRow[] }[] = [];
  for (const row of rows) {
    const group = groupOf(row.needBy, today);
    const last = groups.at(-1);
    if (last?.group === group) last.rows.push(row);
    else groups.push({ group, rows: [row] });
  }
  return groups;
}

function endOfWeek(day: IsoDay): IsoDay {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, (7 - weekday) % 7);
}
