import type { Words } from "../../values/words.ts";
import type { Line, PageContent } from "../page/page-content.ts";
import { htmlLine } from "./html-lines.ts";
import { type Markup, markup } from "./markup.ts";

const blank = markup`<span class="blank"></span>`;
const shortBlank = markup`<span class="blank short"></span>`;
const ticks = (keys: string[], words: Words): Markup[] =>
  keys.map((key) => markup`<span class="tick">${words(key)}</span> `);

/** Filled in with a pen at the dock. */
export function htmlReceipt(packages: Line | null, words: Words): Markup {
  const of = packages && markup`<span>${words("packet_receipt_of")} ${htmlLine(packages, words)}</span>`;
  const ask = (key: string, space: Markup) => markup`<span>${words(key)}</span>${space}`;
  return markup`<div class="form"><p><b>${words("packet_receipt_received")}</b> ${ask("packet_receipt_date", blank)}${ask(
    "packet_receipt_time",
    shortBlank,
  )}${ask("packet_receipt_by", blank)}${ask("packet_receipt_put", blank)}</p>
<p>${of ? markup`${shortBlank}${of}` : ask("packet_receipt_packages", shortBlank)} ${ticks(
    ["packet_receipt_as_stated", "packet_receipt_over", "packet_receipt_short", "packet_receipt_damaged"],
    words,
  )}${ask("packet_receipt_called", blank)}${ask("packet_receipt_at", shortBlank)}</p></div>
`;
}

/** Room for a name and a day behind each step. */
export const htmlSignoffs = (heading: string, steps: string[]): Markup =>
  markup`<div class="form"><p><b>${heading}</b> ${steps.map((step) => markup`<span>${step}</span>${blank}`)}</p></div>
`;

/** To be agreed to or not, with a pen: what was only assumed when the price was made. */
export function htmlAssumptions(
  { heading, items }: Extract<PageContent, { kind: "assumptions" }>,
  words: Words,
): Markup {
  const captions = ["assumed", "answer", "confirm", "agree", "cost"];
  return markup`<div class="wide" role="group" tabindex="0" aria-label="${heading}"><table class="form-table"><caption>${heading}</caption>
<thead><tr>${captions.map((one) => markup`<th scope="col">${words(`packet_assumption_${one}`)}</th>`)}</tr></thead>
<tbody>${items.map(
    ({ label, value, confirmWith }) =>
      markup`<tr><th scope="row">${label}</th><td>${htmlLine(value, words)}</td><td>${htmlLine(confirmWith, words)}</td><td>${ticks(["packet_assumption_agreed", "packet_assumption_disagreed"], words)}</td><td class="write"></td></tr>
`,
  )}</tbody></table></div>
`;
}

/** The way back: what the department tells sales about this page. */
export function htmlReply(words: Words): Markup {
  return markup`<div class="form"><p><b>${words("packet_reply")}</b> ${ticks(
    ["packet_reply_accepted", "packet_reply_issues", "packet_reply_returned"],
    words,
  )}<span>${words("packet_receipt_by")}</span>${blank}<span>${words("packet_receipt_date")}</span>${shortBlank}</p>
<p><span>${words("packet_reply_wrong")}</span>${blank}</p></div>
`;
}
