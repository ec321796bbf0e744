import ICAL from "ical.js";
import type { PlainMail } from "../../../src/values/mailto.ts";
import { readMail } from "../../../test/packet/read-mail.ts";
import { short } from "./count.ts";
import { visible } from "./visible.ts";

const properties = new Set(
  "version prodid method calscale uid sequence dtstamp dtstart dtend summary location description status transp categories action trigger x-microsoft-cdo-alldayevent x-microsoft-cdo-busystatus x-microsoft-msncalendar-alldayevent x-microsoft-msncalendar-busystatus".split(
    " ",
  ),
);

/** A calendar as another program reads it. `summaries`: what its entries were given. */
export function wrongInCalendar(ics: string, summaries: string[]): string[] {
  if (/[\r\n]/.test(ics.replaceAll("\r\n", ""))) return ["a line's end within a line"];
  const long = ics.split("\r\n").find((line) => Buffer.byteLength(line) > 75);
  if (long !== undefined) return [`a line of ${Buffer.byteLength(long)} octets`];
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const events = calendar.getAllSubcomponents();
  if (calendar.name !== "vcalendar" || events.some(({ name }) => name !== "vevent"))
    return ["other components"];
  const strange = [calendar, ...events, ...events.flatMap((event) => event.getAllSubcomponents())]
    .flatMap((one) => one.getAllProperties())
    .find(({ name }) => !properties.has(name));
  if (strange) return [`a line ${strange.name}`];
  const found = events.map((event) => visible(String(event.getFirstPropertyValue("summary"))));
  return JSON.stringify(found) === JSON.stringify(summaries.map(visible))
    ? []
    : [`${short(found)} for ${short(summaries)}`];
}

/** One line of a label: where, which letters or symbol, reversed or not, and its data with nothing in them that the printer obeys. */
const line =
  /^\^FO\d+,\d+(\^A0N,\d+,\d+|\^BXN,\d+,200,,,,\||\^BY\d,3,\d+\^BCN,\d+,N,N,N)(\^FR)?(\^FH\\)?\^FD([\x20-\x5b\x5d\x5f-\x7d]|\\[0-9A-F]{2})*\^FS$|^\^FO\d+,\d+\^GB\d+,\d+,\d+\^FS$|^\^CI28\^PW\d+\^LL\d+\^LH0,0$/;

/** Labels for a thermal printer, line by line: `labels` of them, and no command that no label of ours has. */
export function wrongInZpl(zpl: string, labels: number): string[] {
  const lines = zpl.split("\n");
  if (lines.filter((one) => one === "^XA").length !== labels) return ["another number of labels"];
  if (lines.filter((one) => one === "^XZ").length !== labels) return ["another number of ends"];
  const strange = lines.find((one) => one !== "" && one !== "^XA" && one !== "^XZ" && !line.test(one));
  return strange === undefined ? [] : [`a line ${short(strange)}`];
}

const headers = "x-unsent to subject mime-version content-type";
const partHeaders = "content-type content-transfer-encoding content-disposition";

/** As UTF-8 has it: half a character is none. */
const written = (text: string): string => Buffer.from(text).toString();

/** A mail as another program reads it: its headers and no others, its text, and what is attached, byte for byte. */
export function wrongInMail(eml: string, mail: PlainMail, attached: string): string[] {
  const { headers: found, parts } = readMail(eml);
  const extra = Object.keys(found).find((name) => !headers.split(" ").includes(name));
  if (extra !== undefined) return [`a header ${extra}`];
  if (visible(found.subject ?? "") !== visible(mail.subject)) return [`subject ${short(found.subject)}`];
  if (parts.length !== 2) return [`${parts.length} parts`];
  const other = parts
    .flatMap((part) => Object.keys(part.headers))
    .find((name) => !partHeaders.split(" ").includes(name));
  if (other !== undefined) return [`a header ${other} of a part`];
  if (parts[0]?.content.replaceAll("\r\n", "\n") !== written(mail.body).replaceAll("\r\n", "\n"))
    return ["another text"];
  return parts[1]?.content === written(attached) ? [] : ["another attachment"];
}

/** Characters that hide, or turn the text around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be in a text
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

export function wrongShown(text: string): string[] {
  const found = unseen.exec(text);
  if (!found) return [];
  return [
    `U+${found[0].charCodeAt(0).toString(16)} in ${short(text.slice(Math.max(found.index - 20, 0), found.index + 20))}`,
  ];
}

/** A plain text: nothing in it that hides or turns other text, and every isolate it opens is closed in its line. */
export function wrongInText(text: string): string[] {
  const open = text.split("\u2068").length - text.split("\u2069").length;
  return open === 0 ? wrongShown(text.replace(/[\u2068\u2069]/g, "")) : [`${open} isolates left open`];
}
