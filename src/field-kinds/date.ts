import * as z from "zod/mini";
import { dayToText, isIsoDay } from "../values/dates.ts";
import { failed } from "../values/result.ts";
import { fieldKind } from "./field-kind.ts";

const schema = z.string().check(z.maxLength(40));

/** A day, ISO YYYY-MM-DD; no time where a day is meant. */
export const date = fieldKind<string>({
  id: "date",
  limits: ["notAfterToday", "afterCloseDate"],
  schema: () => schema,
  problem: (value, { limits = {} }, { today, closeDate }) => {
    if (!isIsoDay(value)) return failed("date-not-a-day").problem;
    if (limits.notAfterToday && value > today) return failed("date-in-future").problem;
    if (limits.afterCloseDate && closeDate !== undefined && value < closeDate)
      return failed("date-before-close", closeDate).problem;
    return null;
  },
  toText: (value, _field, words) => dayToText(value, words.language),
});
