import { localMoment, today } from "../../../extension/platform/clock.ts";

/** Where clocks are put on or back: at night, at midnight, by half an hour, and once by a whole day. */
const changes: [zone: string, at: string][] = [
  ["America/New_York", "2026-03-08T07:00:00Z"],
  ["America/New_York", "2026-11-01T06:00:00Z"],
  ["Europe/London", "2026-03-29T01:00:00Z"],
  ["Europe/London", "2026-10-25T01:00:00Z"],
  ["America/Santiago", "2026-04-05T03:00:00Z"],
  ["America/Santiago", "2026-09-06T04:00:00Z"],
  ["Africa/Cairo", "2026-04-23T22:00:00Z"],
  ["Australia/Lord_Howe", "2026-04-04T15:00:00Z"],
  ["Australia/Lord_Howe", "2026-10-03T15:30:00Z"],
  ["Pacific/Apia", "2011-12-30T10:00:00Z"],
  ["Asia/Kathmandu", "2026-01-01T00:00:00Z"],
];

const minute = 60_000;

/** What is wrong with the day and the moment that are written down around every change: the day is the calendar's there. */
export function daysAround(
  everyMinutes: number,
  written: { today: typeof today; localMoment: typeof localMoment } = { today, localMoment },
): { tried: number; wrong: string[] } {
  const before = process.env.TZ;
  const wrong: string[] = [];
  let tried = 0;
  try {
    for (const [zone, at] of changes) {
      process.env.TZ = zone;
      const calendar = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
      for (let off = -36 * 60; off <= 36 * 60; off += everyMinutes) {
        tried++;
        const now = new Date(Date.parse(at) + off * minute);
        const [day, moment] = [written.today(now), written.localMoment(now)];
        if (day !== calendar.format(now)) wrong.push(`${zone}: ${now.toISOString()} is on ${day}`);
        if (Date.parse(moment) !== now.getTime())
          wrong.push(`${zone}: ${now.toISOString()} is written ${moment}`);
      }
    }
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
  return { tried, wrong };
}
