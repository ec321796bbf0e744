import type { Words } from "../../values/words.ts";
import type { LabelledValue, OpenItems, PacketHead, PrintedWarning } from "../page/page-content.ts";
import { htmlLine, htmlPairs, htmlStops, htmlValue } from "./html-lines.ts";
import { type Markup, markup } from "./markup.ts";

export type HeadingLevel = 1 | 2;

/** A heading of the page's own level or under it; the outline has no gaps. */
export function heading(level: number, name: string, content: Markup | string): Markup {
  if (level === 1) return markup`<h1 class="${name}">${content}</h1>`;
  if (level === 2) return markup`<h2 class="${name}">${content}</h2>`;
  return markup`<h3 class="${name}">${content}</h3>`;
}

export type HeadText = { above: Markup | string; headline: Markup; below: Markup | null };

export function htmlHead(
  head: PacketHead,
  { above, headline, below }: HeadText,
  level: number,
  words: Words,
): Markup {
  return markup`<header class="head"><div><p class="title">${above}</p>
${heading(level, "headline", headline)}
${below && markup`<p class="subject">${below}</p>`}</div>
<div class="issue"><p><strong>${words("packet_revision", head.revision)}</strong></p><p>${head.number}</p>
<p class="small">${words("packet_issued")} ${head.issuedAt}<br>${words("packet_by")} ${htmlValue(head.issuedBy)}</p></div></header>
`;
}

/** Before anything else: issued with gaps, ready or not, what is waited for, assumed and missing. */
export function htmlOpen(
  { gaps }: PacketHead,
  readiness: { ready: boolean; missing: number } | null,
  open: OpenItems,
  level: number,
  words: Words,
): Markup | null {
  const lists = [
    list("packet_waiting_for", open.waiting),
    list("packet_assumed_items", open.assumed),
    list("packet_missing_items", open.missing),
  ].filter((one) => one !== null);
  if (!gaps && !readiness && lists.length === 0) return null;
  return markup`<section class="box">${gaps && gapsNotice(gaps)}${readiness && verdict(readiness)}${
    lists.length > 0 && heading(level + 1, "heading", words("packet_open_items"))
  }${lists}</section>
`;

  function gapsNotice({ name, reason }: { name: string; reason: string }): Markup {
    return markup`<p class="verdict">${words("packet_gaps")}</p><p>${htmlValue(name)}: ${htmlValue(reason)}</p>`;
  }
  function verdict({ ready, missing }: { ready: boolean; missing: number }): Markup {
    return markup`<p class="verdict">${ready ? words("packet_ready") : words.count("packet_not_ready", missing)}</p>`;
  }
  function list(key: string, items: LabelledValue[]): Markup | null {
    if (items.length === 0) return null;
    return markup`<p class="small">${words(key)}</p><ul>${items.map(
      ({ label, value }) =>
        markup`<li>${label}${value.length > 0 && markup`: ${htmlLine(value, words)}`}</li>`,
    )}</ul>`;
  }
}

export function htmlWarnings(warnings: PrintedWarning[], level: number, words: Words): Markup | null {
  const stops = warnings.filter((warning) => warning.stops);
  const others = warnings.filter((warning) => !warning.stops);
  if (warnings.length === 0) return null;
  return markup`${stops.length > 0 && htmlStops(stops, words)}${
    others.length > 0 &&
    markup`<section class="strong">${heading(level + 1, "heading", words("packet_warnings"))}${others.map(
      ({ title, detail }) => markup`<p>${title}${detail && markup`: ${htmlValue(detail)}`}</p>`,
    )}</section>
`
  }`;
}

export const htmlNotApplicable = (items: LabelledValue[], level: number, words: Words): Markup | null =>
  items.length === 0
    ? null
    : markup`<section>${heading(level + 1, "heading", words("packet_not_applicable_items"))}${htmlPairs(items, words)}</section>
`;
