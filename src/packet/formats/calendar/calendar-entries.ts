import type { IsoDay } from "../../../values/dates.ts";
import type { Words } from "../../../values/words.ts";
import { arrivalsOf } from "../../arrivals.ts";
import { goodsOfPacket } from "../../goods-of-packet.ts";
import type { Packet } from "../../packet.ts";
import { displayable } from "../displayable.ts";
import { descriptionOf, locationOf, summaryOf } from "./arrival-text.ts";

/** An all-day entry; cancelled: it was announced and comes no more. */
export type CalendarEntry = {
  id: string;
  day: IsoDay;
  summary: string;
  location?: string;
  description?: string;
  alarm?: string;
  cancelled: boolean;
};

/**
 * One entry for each day and place goods arrive on, and one for each that an earlier revision announced and this one does not.
 * Their ids count from the first day, so that goods whose day moves take their entry along: a calendar changes it by its id
 * and the higher sequence instead of getting another.
 */
export function calendarEntries(packet: Packet, words: Words): CalendarEntry[] {
  const goods = goodsOfPacket(packet, words);
  const arrivals = goods ? arrivalsOf(goods) : [];
  const coming = arrivals.map((arrival, at): CalendarEntry => {
    // What is not of one receipt's goods never gets here.
    const of = goods as NonNullable<typeof goods>;
    const location = locationOf(of, arrival);
    return {
      id: entryId(packet, of.receipt, at),
      day: arrival.day,
      summary: summaryOf(of, arrival, arrivals.length === 1, words),
      ...(location && { location }),
      description: descriptionOf(packet, of, arrival, words),
      alarm: words("calendar_alarm", of.receipt),
      cancelled: false,
    };
  });
  const dropped = (packet.announced ?? []).flatMap(({ receipt, days }) =>
    days.flatMap((day, at): CalendarEntry[] =>
      receipt === goods?.receipt && at < arrivals.length
        ? []
        : [
            {
              id: entryId(packet, receipt, at),
              day,
              summary: words("calendar_cancelled", receipt),
              cancelled: true,
            },
          ],
    ),
  );
  return [...coming, ...dropped];
}

/** Worldwide its own: the receipt's number is given once, and the CRM's host is this company's alone. */
function entryId({ record }: Packet, receipt: string, at: number): string {
  const safe = (text: string): string => encodeURIComponent(displayable(text).trim());
  return `${safe(receipt)}${at > 0 ? `-${at + 1}` : ""}@${safe(record.host) || "whitespot"}`;
}
