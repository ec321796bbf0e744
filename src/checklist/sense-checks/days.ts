import { daysBetween, isIsoDay } from "../../values/dates.ts";
import type { CheckKind } from "./check-kind.ts";

export const days: CheckKind<"days-between"> = {
  kind: "days-between",
  reads: ({ from, to }) => [from, to],
  find: ({ from, to, atMost }, look) => {
    const start = look.one(from);
    const end = look.one(to);
    if (!start || !end || !isIsoDay(String(start.value)) || !isIsoDay(String(end.value))) return [];
    return daysBetween(String(start.value), String(end.value)) > atMost ? [[start, end]] : [];
  },
};
