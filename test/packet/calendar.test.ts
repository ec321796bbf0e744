import { readFileSync } from "node:fs";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import type { Row } from "../../src/field-kinds/value.ts";
import { announcedWith } from "../../src/packet/announced.ts";
import { ics } from "../../src/packet/formats/ics.ts";
import type { Packet } from "../../src/packet/packet.ts";
import { redactFor } from "../../src/packet/redact.ts";
import { withAnswers, words, workedPacket } from "./worked-packets.ts";

const sample = readFileSync(new URL("samples/d01-expected-arrival.ics", import.meta.url), "utf8");
const engines = workedPacket("d01-customer-engines");
const write = (packet: Packet) => String(ics.write(packet, words));

/** As somebody else's reader takes it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name);
    const alarm = event.getFirstSubcomponent("valarm");
    return {
      uid: value("uid"),
      sequence: value("sequence"),
      start: String(value("dtstart")),
      end: String(value("dtend")),
      allDay: event.getFirstProperty("dtstart")?.type === "date",
      stamp: String(value("dtstamp")),
      summary: value("summary"),
      location: value("location"),
      description: String(value("description") ?? ""),
      status: value("status"),
      transparency: value("transp"),
      category: value("categories"),
      alarm: alarm && [alarm.getFirstPropertyValue("action"), String(alarm.getFirstPropertyValue("trigger"))],
    };
  });
  return { method: calendar.getFirstPropertyValue("method"), events };
}

/** The goods come on these days: one row each. */
function onDays(packet: Packet, days: (string | null)[]): Packet {
  const rows = packet.fields.find(({ id }) => id === "csm-items")?.value as Row[];
  const value = days.map((day, at): Row => {
    const { "expected-arrival": _, ...cells } = rows[at % rows.length]?.cells ?? {};
    return { id: `row-${at}`, cells: day === null ? cells : { ...cells, "expected-arrival": day } };
  });
  return withAnswers(packet, { "csm-items": { value } });
}

/** The next revision, as issuing it makes it. */
function revised(before: Packet, after: Packet, revision: string): Packet {
  const next = { ...after, revision };
  return { ...next, announced: announcedWith(next, before.announced, words) };
}

describe("the dock's calendar", () => {
  it("says what the domain's sample says", () => {
    const [expected, written] = [read(sample), read(write(engines))];
    const { uid, stamp, summary, location, description, ...same } = expected
      .events[0] as (typeof expected.events)[0];
    expect(written.method).toBe(expected.method);
    expect(written.events).toHaveLength(1);
    const event = written.events[0];
    expect(event).toMatchObject(same);
    expect(String(event?.uid).split("@")).toEqual([String(uid).split("@")[0], "worked-deal"]);
    expect(event?.stamp).toBe("2026-11-20T21:05:00Z");
    expect(event?.summary).toBe(
      "EXPECTED ER-26-0147: Harrow Marine Inc, 4 EA DE-4512 + 4 SET EH-4512-K (5 packages)",
    );
    expect(event?.location).toContain("Dock 3, 4100 Foundry Rd, Cincinnati");
    for (const said of [
      "CUSTOMER PROPERTY of Harrow Marine Inc.",
      "Ships from Nordwerk Motoren GmbH",
      "Papers may not say Harrow Marine Inc.",
      "Forklift",
      "EH-4512-K: Dry indoors, Secure cage",
      "Needed by 2027-01-25.",
      "Short, damaged or unlabelled: Hold and call, J. Rivera +1 513 555 0142.",
    ])
      expect(event?.description.split("\n").join(" ")).toContain(said);
  });

  it("has an entry for each day and place, the dock's and the site's", () => {
    const days = read(write(onDays(engines, ["2027-01-18", "2027-01-11", "2027-01-18", null])));
    expect(days.events.map(({ uid, start, end }) => [String(uid).split("@")[0], start, end])).toEqual([
      ["ER-26-0147", "2027-01-11", "2027-01-12"],
      ["ER-26-0147-2", "2027-01-18", "2027-01-19"],
    ]);
    expect(days.events[1]?.summary).toBe(
      "EXPECTED ER-26-0147: Harrow Marine Inc, 4 EA DE-4512 + 4 EA DE-4512",
    );
    const crane = read(write(workedPacket("d09-site-installation-crane"))).events[0];
    expect(crane?.location).toContain("301 Quarry Rd");
    expect(read(write(workedPacket("d06-rma-repair"))).events[0]?.description).toContain(
      "RETURN from Delmar Foods",
    );
    expect(read(write(workedPacket("d03-hazardous-paint"))).events[0]?.description).toContain(
      "DANGEROUS GOODS: RAL5010-2K, UN1263",
    );
  });

  it("moves an entry at a revision, and cancels what comes no more", () => {
    const two = revised(engines, onDays(engines, ["2027-01-12", "2027-01-20"]), "B");
    expect(read(write(two)).events).toMatchObject([
      { sequence: 1, start: "2027-01-12", status: "CONFIRMED" },
      { sequence: 1, start: "2027-01-20", status: "CONFIRMED" },
    ]);
    const one = read(write(revised(two, onDays(engines, ["2027-01-13"]), "C")));
    expect(one.method).toBe("PUBLISH");
    expect(one.events).toMatchObject([
      { uid: "ER-26-0147@worked-deal", sequence: 2, start: "2027-01-13", status: "CONFIRMED" },
      { uid: "ER-26-0147-2@worked-deal", sequence: 2, start: "2027-01-20", status: "CANCELLED" },
    ]);
    const { inbound: _, arrangement: __, ...closed } = two;
    const none = revised(two, closed, "D");
    const dropped = read(write(none));
    expect(dropped.method).toBe("CANCEL");
    expect(dropped.events).toMatchObject([
      { uid: "ER-26-0147@worked-deal", sequence: 3, start: "2027-01-12", status: "CANCELLED", alarm: null },
      { uid: "ER-26-0147-2@worked-deal", sequence: 3, start: "2027-01-20", status: "CANCELLED" },
    ]);
    expect(dropped.events[0]?.summary).toBe("CANCELLED ER-26-0147: no longer expected");
    expect(read(write(redactFor(none, "receiving"))).method).toBe("CANCEL");
  });

  it("is receiving's and sales', where there is something to come", () => {
    expect(write(redactFor(engines, "receiving"))).toContain("ER-26-0147");
    for (const department of ["production", "purchasing", "accounting", "shipping"])
      expect(ics.write(redactFor(engines, department), words)).toBeNull();
    const { announced: _, ...dayless } = onDays(engines, [null, null]);
    expect(ics.write(dayless, words)).toBeNull();
    expect(ics.write(workedPacket("d00-plain-repeat"), words)).toBeNull();
  });

  it("tells nothing but the number and whom to call of a job under secrecy", () => {
    const { inbound } = engines;
    const secret = write({ ...engines, ...(inbound && { inbound: { ...inbound, secret: true } }) });
    expect(secret).toContain("SUMMARY:EXPECTED ER-26-0147 (5 packages)");
    expect(secret).toContain("J. Rivera");
    expect(secret).not.toMatch(/Harrow|Nordwerk|DE-4512/);
  });

  it("is read back whatever was typed, in lines of at most 75 octets", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.constantFrom(
        "漢字".repeat(60),
        "👩‍🏭 a;b,c\\n\r\nEND:VEVENT\r\nX:1",
        "\u2028",
        "قطعة العميل رقم 4512",
      ),
    );
    fc.assert(
      fc.property(text, text, (name, place) => {
        const packet = withAnswers(
          {
            ...engines,
            record: { ...engines.record, host: place, account: { name } },
            company: { ...engines.company, docks: [{ id: "d", name: place, address: name }] },
          },
          { "inbound-arrival-call": { value: { name, phone: place } } },
        );
        const written = write(packet);
        expect(written.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
        for (const line of written.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const { events } = read(written);
        expect(events).toHaveLength(1);
        expect(events[0]?.start).toBe("2027-01-11");
        expect(events[0]?.description).toContain("Packet HP-26-0101 revision A.");
      }),
      { numRuns: 40 },
    );
  });
});
