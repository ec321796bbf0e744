import { parseLabel } from "../../../src/inbound/parse-label.ts";
import { calendarEntries } from "../../../src/packet/formats/calendar/calendar-entries.ts";
import { ics } from "../../../src/packet/formats/ics.ts";
import { labelsOfPacket } from "../../../src/packet/goods-of-packet.ts";
import { words } from "../hostile/hostile-packets.ts";
import { wrongInCalendar } from "../hostile/look-at-files.ts";
import { anyCopy } from "./any-packet.ts";
import { differs, type Property, property } from "./property.ts";

export const labels: Property[] = [
  property("a label's symbol, read as a scanner gives it", 40, anyCopy, (packet) => {
    const all = labelsOfPacket(packet, words);
    return differs(
      all.map(({ dataMatrixText }) => parseLabel(dataMatrixText)),
      all.map(({ di }) => di),
    );
  }),
  property("the dock's calendar, read by another program", 40, anyCopy, (packet) => {
    const written = ics.write(packet, words);
    if (written === null) return undefined;
    return wrongInCalendar(
      String(written),
      calendarEntries(packet, words).map(({ summary }) => summary),
    )[0];
  }),
];
