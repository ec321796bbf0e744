import type { IsoDay } from "../../values/dates.ts";
import type { Packet } from "../packet.ts";
import { dayAt } from "../page/figures.ts";
import { readableAnswers } from "../page/readable-answers.ts";

/**
 * The day a copy's department works towards, as its page names it: what receiving waits for, what was promised for the others. Of the
 * whole packet the last of them. Null: not known, or not this department's to know.
 */
export function dueDay(copy: Packet): IsoDay | null {
  const answers = readableAnswers(copy);
  const days = copy.departments.flatMap(({ page: { due = [] } }) => {
    const known = due.flatMap((ref) => dayAt(ref, answers) ?? []);
    return known.slice(0, 1);
  });
  return days.sort().at(-1) ?? null;
}
