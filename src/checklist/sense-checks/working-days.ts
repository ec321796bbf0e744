import { isIsoDay, workingDaysBetween } from "../../values/dates.ts";
import type { CheckKind } from "./check-kind.ts";

export const workingDays: CheckKind<"working-days-between"> = {
  kind: "working-days-between",
  reads: ({ from, to }) => [from, ...to],
  find: ({ from, to, atLeastSetting }, look) => {
    const start = look.one(from);
    const first = to.flatMap(look.all).sort((a, b) => (a.value < b.value ? -1 : 1))[0];
    const wanted = look.settings[atLeastSetting];
    if (!start || !first || typeof wanted !== "number") return [];
    if (!isIsoDay(String(start.value)) || !isIsoDay(String(first.value))) return [];
    const days = workingDaysBetween(String(start.value), String(first.value));
    return days < wanted ? [[start, first, days, wanted]] : [];
  },
};
