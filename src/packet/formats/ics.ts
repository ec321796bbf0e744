import {
  ICalAlarmType,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { addDays } from "../../values/dates.ts";
import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";
import { revisionIndex } from "../revision.ts";
import { type CalendarEntry, calendarEntries } from "./calendar/calendar-entries.ts";
import type { PacketFormat } from "./packet-format.ts";

/** What comes to the dock, for its calendar (RFC 5545, RFC 5546): a file to open once per revision, which changes what is there. */
export const ics: PacketFormat = {
  id: "ics",
  part: "arrivals",
  folder: "calendar",
  fileExtension: "ics",
  mimeType: "text/calendar",
  write(packet, words) {
    if (!isForDock(packet)) return null;
    const entries = calendarEntries(packet, words);
    return entries.length > 0 ? calendar(packet, entries, words) : null;
  },
};

/** The whole copy's reader and the department whose calendar it is; others read of the goods, and await no truck. */
const isForDock = ({ announced = [], for: department }: Packet): boolean =>
  department === null || announced.some((one) => one.department === department);

const threeDays = 3 * 24 * 60 * 60;

function calendar(packet: Packet, entries: CalendarEntry[], words: Words): string {
  const nothingLeft = entries.every(({ cancelled }) => cancelled);
  const { PUBLISH, CANCEL } = ICalCalendarMethod;
  const written = new ICalCalendar({
    prodId: { company: "Whitespot", product: "Handoff packet", language: words.language },
    scale: "gregorian",
    method: nothingLeft ? CANCEL : PUBLISH,
  });
  for (const { id, day, summary, location, description, alarm, cancelled } of entries) {
    const event = written.createEvent({
      id,
      stamp: new Date(packet.issuedAt),
      sequence: revisionIndex(packet.revision),
      allDay: true,
      start: `${day}T00:00:00Z`,
      // The first day it does not last.
      end: `${addDays(day, 1)}T00:00:00Z`,
      summary,
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // Nobody is busy all day because a truck comes.
      transparency: ICalEventTransparency.TRANSPARENT,
      categories: [{ name: words("calendar_category") }],
      location: location ?? null,
      description: description ?? null,
    });
    if (alarm)
      event.createAlarm({ type: ICalAlarmType.display, triggerBefore: threeDays, description: alarm });
  }
  // The writer leaves the last line open.
  return `${written.toString()}\r\n`;
}
