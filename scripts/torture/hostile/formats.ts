import { calendarEntries } from "../../../src/packet/formats/calendar/calendar-entries.ts";
import { csvOf } from "../../../src/packet/formats/csv.ts";
import { html } from "../../../src/packet/formats/html.ts";
import { ics } from "../../../src/packet/formats/ics.ts";
import { json } from "../../../src/packet/formats/json.ts";
import { labels4x6, labelsA6 } from "../../../src/packet/formats/labels.ts";
import { text } from "../../../src/packet/formats/text.ts";
import { xlsx } from "../../../src/packet/formats/xlsx.ts";
import { zpl203, zpl300 } from "../../../src/packet/formats/zpl.ts";
import { labelsOfPacket } from "../../../src/packet/goods-of-packet.ts";
import { goodsLines } from "../../../src/packet/item-lines/goods-lines.ts";
import { orderLines } from "../../../src/packet/item-lines/order-lines.ts";
import { emlOf } from "../../../src/packet/mail/eml.ts";
import { mailOf } from "../../../src/packet/mail/mail.ts";
import type { Packet } from "../../../src/packet/packet.ts";
import { readPacketFile } from "../../../src/packet/read-packet-file.ts";
import type { Counted } from "../regime.ts";
import { Count } from "./count.ts";
import { copiesOf, hostilePackets, words } from "./hostile-packets.ts";
import { wrongInCalendar, wrongInMail, wrongInText, wrongInZpl, wrongShown } from "./look-at-files.ts";
import { wrongCells, wrongInCsv, wrongInWorkbook, xmlParts } from "./look-at-lines.ts";
import { packFilesOf } from "./pack-files.ts";
import type { Tripwire } from "./tripwire.ts";
import { visible } from "./visible.ts";

/**
 * Every format of packets full of those texts, each opened by a reader that is not ours. `only`: departments whose copies are looked
 * at beside the whole packet; without it all.
 */
export async function formats(
  texts: readonly string[],
  tripwire: Tripwire,
  only?: readonly string[],
): Promise<Counted[]> {
  const counts = countsOf(texts.length);
  for (const packet of hostilePackets(texts))
    for (const copy of copiesOf(packet)) {
      if (only && copy.for !== null && !only.includes(copy.for)) continue;
      const named = `${packet.number.slice(0, 40)} ${copy.for ?? "whole"}`;
      await lookAtPages(copy, named, tripwire, counts);
      lookAtData(copy, named, counts);
      await lookAtLines(copy, named, tripwire, counts);
    }
  return Object.values(counts).map((count) => count.counted());
}

const countsOf = (texts: number) => ({
  pages: new Count(
    "hostile pages opened in Chromium that ran, asked, opened or hid something",
    `${texts} texts`,
  ),
  values: new Count("hostile answers that a page or a text does not say"),
  texts: new Count("hostile texts and mails with something hidden, or with lines nobody wrote"),
  back: new Count("hostile packets that do not come back from their HTML and JSON"),
  lines: new Count("hostile CSV and XLSX files that are malformed, hold a formula, or say something else"),
  calendars: new Count("hostile calendars that are malformed, or say something else"),
  labels: new Count("hostile labels in ZPL with a command nobody gave"),
});
type Counts = ReturnType<typeof countsOf>;

async function lookAtPages(
  copy: Packet,
  named: string,
  tripwire: Tripwire,
  { pages, values }: Counts,
): Promise<void> {
  const page = html.write(copy, words);
  await pages.tryLater(named, async () => {
    const { sprung, shown } = await tripwire.open(page);
    saysAll(copy, named, shown, values);
    return [...sprung, ...wrongShown(shown)];
  });
  saysAll(copy, named, text.write(copy, words), values);
  const labels = [labels4x6, labelsA6].map((format) => [format.id, format.write(copy, words)]);
  for (const [id, content] of [...labels, ...packFilesOf(copy)])
    if (typeof content === "string")
      await pages.tryLater(`${named} ${id}`, async () => {
        const { sprung, shown } = await tripwire.open(content);
        return [...sprung, ...wrongShown(shown)];
      });
}

/** The bar at the start of a line that goes on is the text's own. */
const said = (text: string): string => visible(text).replaceAll("|", "");

function saysAll({ fields }: Packet, named: string, written: string, values: Count): void {
  const all = said(written);
  for (const { id, kind, state, value } of fields)
    if (state === "answered" && typeof value === "string" && /text/.test(kind))
      values.try(`${named} ${id}`, () =>
        all.includes(said(value)) ? [] : [JSON.stringify(value).slice(0, 100)],
      );
}

function lookAtData(copy: Packet, named: string, { texts, back, calendars, labels }: Counts): void {
  const page = html.write(copy, words);
  texts.try(named, () => wrongInText(text.write(copy, words)));
  const mail = mailOf(copy, "packet.html", words);
  const attachment = { name: "packet.html", mimeType: "text/html", content: page };
  texts.try(`${named} mail`, () => wrongInMail(emlOf(mail, attachment), mail, page));
  const same = JSON.stringify(copy);
  for (const file of [page, json.write(copy, words)])
    back.try(named, () => {
      const read = readPacketFile(file);
      if (!read.ok) return [read.problem.code];
      const { intact, pageIntact, packet } = read.value;
      return intact && pageIntact !== false && sameMembers(packet, JSON.parse(same)) ? [] : ["altered"];
    });
  const calendar = ics.write(copy, words);
  if (calendar !== null)
    calendars.try(named, () =>
      wrongInCalendar(
        String(calendar),
        calendarEntries(copy, words).map(({ summary }) => summary),
      ),
    );
  for (const format of [zpl203, zpl300]) {
    const zpl = format.write(copy, words);
    if (zpl !== null) labels.try(named, () => wrongInZpl(String(zpl), labelsOfPacket(copy, words).length));
  }
}

const sameMembers = (one: object, other: object): boolean => {
  const sorted = (of: object): string =>
    JSON.stringify(
      Object.entries(of)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, typeof value === "object" && value !== null ? sorted(value) : value]),
    );
  return sorted(one) === sorted(other);
};

async function lookAtLines(
  copy: Packet,
  named: string,
  tripwire: Tripwire,
  { lines }: Counts,
): Promise<void> {
  const all = [goodsLines(copy, words), orderLines(copy)].filter((one) => one !== null);
  for (const one of all)
    lines.try(`${named} ${one.id}`, () => [...wrongInCsv(csvOf(one), one), ...wrongCells(one, copy)]);
  if (all.length === 0) return;
  await lines.tryLater(`${named} xlsx`, async () => {
    const file = (await xlsx.write(copy, words)) as Uint8Array<ArrayBuffer>;
    const malformed = await tripwire.malformed(xmlParts(file));
    return [...malformed, ...(await wrongInWorkbook(file, all, words("lines_cell_cut")))];
  });
}
