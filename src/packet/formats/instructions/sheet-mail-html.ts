import type { Instructions, Part } from "../../../inbound/instructions/instructions.ts";
import type { Words } from "../../../values/words.ts";
import { type Markup, markup } from "../markup.ts";

/** The sheet to paste into a formatted e-mail: headings and lists alone, because mail programs throw styles away. */
export function sheetMailHtml(sheet: Instructions, words: Words): string {
  const { replaces } = sheet;
  return markup`${sheet.practice && markup`<p><strong>${words("packet_practice")}</strong></p>`}<h2>${sheet.title}</h2>
<p><strong>${sheet.receipt}</strong>, ${words("packet_revision", sheet.revision)}<br>${sheet.company}<br>${sheet.made}</p>
${replaces ? listed(replaces) : null}<p>${sheet.greeting}</p>
${sheet.parts.map((part, at) => listed({ ...part, title: `${at + 1}. ${part.title}` }))}<p><strong>${sheet.closing}</strong></p>
`.html;
}

const listed = ({ title, lines }: Part): Markup =>
  markup`<p><strong>${title}</strong></p>
<ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>
`;
