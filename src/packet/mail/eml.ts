import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { PlainMail } from "../../values/mailto.ts";
import { base64 } from "../formats/base64.ts";
import type { Written } from "../formats/packet-format.ts";

/** What goes with the mail. Its name is of letters, digits, dots and hyphens, as `packetFileName` makes it. */
export type Attachment = { name: string; mimeType: string; content: Written };

/** No line of base64 begins with two hyphens, and everything between the boundaries is base64. */
const boundary = "=_whitespot";

/**
 * A mail as a file (RFC 5322, MIME), unsent: Outlook opens it to be finished and sent, others to be forwarded. Whoever sends it gives
 * it its sender and date.
 */
export function emlOf({ to, subject, body }: PlainMail, attachment: Attachment): string {
  const { name, mimeType } = attachment;
  return [
    "X-Unsent: 1",
    ...(to ? [`To: ${to}`] : []),
    `Subject: ${headerText(subject)}`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    ...part("text/plain; charset=utf-8", body.replace(/\r?\n/g, "\r\n")),
    `--${boundary}`,
    `Content-Disposition: attachment; filename="${name}"`,
    ...part(`${mimeType}; charset=utf-8; name="${name}"`, attachment.content),
    `--${boundary}--`,
    "",
  ].join("\r\n");
}

/** Lines of 76 characters (RFC 2045, 6.8). */
const part = (type: string, content: Written): string[] => [
  `Content-Type: ${type}`,
  "Content-Transfer-Encoding: base64",
  "",
  ...(base64(bytesOf(content)).match(/.{1,76}/g) ?? []),
];

const bytesOf = (content: Written): Uint8Array =>
  typeof content === "string" ? utf8ToBytes(content) : content;

/** With the header's name before it and the word's own signs around it a line stays within 76 characters (RFC 2047, 2). */
const bytesInAWord = 39;

/** Plain where it is short and ASCII, else in encoded words, none of which ends within a character. */
function headerText(text: string): string {
  if (/^[\x20-\x7e]{0,65}$/.test(text)) return text;
  const words = [""];
  for (const character of text) {
    const word = words.at(-1) + character;
    if (utf8ToBytes(word).length > bytesInAWord) words.push(character);
    else words[words.length - 1] = word;
  }
  return words.map((word) => `=?utf-8?B?${base64(utf8ToBytes(word))}?=`).join("\r\n ");
}
