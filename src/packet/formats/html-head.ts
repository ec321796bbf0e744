import type { Words } from "../../values/words.ts";
import type {
  LabelledValue,
  OpenItems,
  PacketHead,
  PrintedWarning,
  PrintedWarnings,
} from "../page/page-content.ts";
import { changedClass, htmlLine, htmlPairs, htmlValue } from "./html-lines.ts";
import { type Markup, markup } from "./markup.ts";

/** A heading of the page's own level or under it; the outline has no gaps. */
export function heading(level: number, name: string, content: Markup | string): Markup {
  if (level === 1) return markup`<h1 class="${name}">${content}</h1>`;
  if (level === 2) return markup`<h2 class="${name}">${content}</h2>`;
  return markup`<h3 class="${name}">${content}</h3>`;
}

/** What is particular to a page: the line above its headline, the one below, and what stands beside it. */
export type HeadText = {
  above: Markup | string;
  headline: Markup;
  beside?: Markup | undefined;
  below?: Markup | undefined;
};

export function htmlHead(head: PacketHead, text: HeadText, level: number, words: Words): Markup {
  const { above, headline, beside, below } = text;
  return markup`${
    head.practice &&
    markup`<p class="practice">${words("packet_practice")}</p>
`
  }<header class="head"><div><div><p class="title">${above}</p>
${heading(level, "headline", headline)}</div>
${beside ?? null}<p class="issue"><strong>${words("packet_revision", head.revision)}</strong><br>${htmlValue(head.number)}</p></div>
<div><p>${below ?? null}</p><p class="small">${words("packet_issued")} ${head.issuedAt} ${words("packet_by")} ${htmlValue(head.issuedBy)}</p></div></header>
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
    return markup`<p class="small">${words(key)}</p><ul class="${items.some(({ value }) => value.length > 0) ? "items" : "names"}">${items.map(
      ({ label, value }) =>
        markup`<li${changedClass(value)}>${label}${value.length > 0 && markup`: ${htmlLine(value, words)}`}</li>`,
    )}</ul>`;
  }
}

export function htmlWarnings({ stops, others }: PrintedWarnings, level: number, words: Words): Markup {
  const text = ({ title, detail }: PrintedWarning) =>
    markup`${title}${detail && markup`: ${htmlValue(detail)}`}`;
  return markup`${
    stops.length > 0 &&
    markup`<ul class="stops">${stops.map((stop) => markup`<li>${words("packet_stop")} ${text(stop)}</li>`)}</ul>
`
  }${
    others.length > 0 &&
    markup`<section class="strong">${heading(level + 1, "heading", words("packet_warnings"))}${others.map(
      (warning) => markup`<p>${text(warning)}</p>`,
    )}</section>
`
  }`;
}

/** Above the work itself: whoever knows the customer would do it as always. */
export const htmlExceptions = (items: LabelledValue[], level: number, words: Words): Markup | null =>
  items.length === 0
    ? null
    : markup`<section class="strong">${heading(level + 1, "heading", words("packet_exceptions"))}${htmlPairs(items, words)}</section>
`;

export const htmlNotApplicable = (items: LabelledValue[], level: number, words: Words): Markup | null =>
  items.length === 0
    ? null
    : markup`<section>${heading(level + 1, "heading", words("packet_not_applicable_items"))}${htmlPairs(items, words)}</section>
`;
