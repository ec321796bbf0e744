/** Calendar days as ISO text, YYYY-MM-DD: no time, no zone. Arithmetic runs in UTC so that no daylight saving can shift a day. */
export type IsoDay = string;

const dayMs = 86_400_000;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

const toUtc = (day: IsoDay): number => Date.parse(`${day}T00:00:00Z`);

/** True for a day that exists: 2026-02-30 does not. */
export function isIsoDay(text: string): boolean {
  if (!isoDay.test(text)) return false;
  const at = toUtc(text);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDay, to: IsoDay): number =>
  Math.round((toUtc(to) - toUtc(from)) / dayMs);

/**
 * Working days (Monday to Friday, no holidays) after `from` up to and including `to`: the days in hand between sending
 * something and its being needed. 0 when `to` is not later.
 */
export function workingDaysBetween(from: IsoDay, to: IsoDay): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weekday = new Date(toUtc(from)).getUTCDay();
  let working = Math.floor(days / 7) * 5;
  for (let day = 1; day <= days % 7; day++) {
    const at = (weekday + day) % 7;
    if (at !== 0 && at !== 6) working++;
  }
  return working;
}

/** `day` moved by whole days. */
export const addDays = (day: IsoDay, days: number): IsoDay =>
  new Date(toUtc(day) + days * dayMs).toISOString().slice(0, 10);

/** The last working day that leaves `days` working days in hand before `day`, as `workingDaysBetween` counts them. */
export function workingDaysBefore(day: IsoDay, days: number): IsoDay {
  const weekday = new Date(toUtc(day)).getUTCDay();
  // A weekend is worked on its Friday.
  const friday = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const from = friday > 0 ? 5 : weekday;
  const overWeekend = days % 5 >= from ? 2 : 0;
  return addDays(day, -(friday + Math.floor(days / 5) * 7 + (days % 5) + overWeekend));
}

/** Kept per language: making one takes as long as using it a hundred times, and a packet holds thousands of days. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, year?: "numeric"): Intl.DateTimeFormat {
  const key = `${language} ${year}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(language, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year,
    timeZone: "UTC",
  });
  formats.set(key, made);
  return made;
}

/** A day as people of that language write it, with its weekday: "Mon, Jan 11, 2027". */
export function dayToText(day: IsoDay, language: string): string {
  return isIsoDay(day) ? formatOf(language, "numeric").format(toUtc(day)) : day;
}

const momentFormats = new Map<string, Intl.DateTimeFormat>();

/** Day and time of a moment, as people write it; what is none as it stands. */
export function momentToText(moment: string, language: string): string {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(at);
}

/** The day of a moment (ISO date and time) by the clock of this machine: "Nov 12, 2026". */
export function momentDay(moment: string, language: string): string {
  const format = momentFormats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: "medium" });
  momentFormats.set(language, format);
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? moment : format.format(at);
}

/** Within half a year nobody wonders which year is meant. */
const sameYearDays = 180;

/** The same beside a screen that is looked at on `today`: the year only where it could be mistaken. "Tue, Jan 4". */
export function dayToShortText(day: IsoDay, language: string, today: IsoDay): string {
  if (!isIsoDay(day) || Math.abs(daysBetween(today, day)) > sameYearDays) return dayToText(day, language);
  return formatOf(language).format(toUtc(day));
}
