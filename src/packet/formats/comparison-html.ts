import type { Words } from "../../values/words.ts";
import type { Packet } from "../packet.ts";
import { inGroups } from "../page/change-notice.ts";
import { labelSentences } from "../page/notice-words.ts";
import { momentToText, packetHead } from "../page/packet-head.ts";
import { readsReceipt } from "../redact.ts";
import type { Stops } from "../revise/action.ts";
import type { Revises } from "../revise/change.ts";
import { wholeChanges } from "../revise/compare.ts";
import { revisionOf } from "../revise/revision-of.ts";
import { visibleRevises } from "../revise/visible-revises.ts";
import { htmlDocument, htmlSheet } from "./html-document.ts";
import { heading, htmlHead } from "./html-head.ts";
import { htmlValue } from "./html-lines.ts";
import { htmlAction, htmlChanges } from "./html-notice.ts";
import { type Markup, markup } from "./markup.ts";

/** Two revisions of one packet, the older first. */
export type Compared = {
  old: Packet;
  now: Packet;
  /** The department the page is for; null: sales, which sees everything. */
  reader: string | null;
  /** The newest revision there is: what is older is superseded. */
  newest: string;
  /** What stops whom, as the playbook says today. */
  stops: Stops;
};

/** What changed between any two revisions, as a page of its own: to read, to print, to hand to one department. */
export function comparisonHtml({ old, now, reader, newest, stops }: Compared, words: Words): string {
  const whole = revisionOf(old, now, { reason: "", effectivity: "" }, stops, words);
  const revises = reader === null ? whole : visibleRevises(whole, reader, readsReceipt(now, reader));
  const changes = reader === null ? wholeChanges(revises.changes) : revises.changes;
  const department = [...now.departments, ...old.departments].find(({ id }) => id === reader)?.name;
  const head = packetHead(now, words);
  const text = {
    above: department ? markup`<b>${department}</b> · ${words("packet_compare")}` : words("packet_compare"),
    headline: markup`${words("packet_compare_title", old.revision, now.revision)}`,
    below: htmlValue(head.recordName),
  };
  const page = markup`<article class="page">
${htmlHead(head, text, 1, words)}${[old, now].map((one) => issued(one, newest, words))}${
  changes.length === 0
    ? markup`<p class="verdict">${words("packet_compare_same", old.revision, now.revision)}</p>`
    : htmlChanges(inGroups(changes), words)
}${actions(revises, reader, words)}${labels(revises, words)}</article>
`;
  const foot = words("packet_compare_foot", now.number, old.revision, now.revision);
  return htmlDocument(`${foot}: ${head.recordName}`, htmlSheet([page], foot), null, words);
}

/** When, by whom and why; and that it no longer holds. */
function issued({ revision, issuedAt, issuedBy, revises }: Packet, by: string, words: Words): Markup {
  const superseded = by !== revision && markup` <em class="mark">${words("packet_superseded", by)}</em>`;
  const why = revises?.reason ? markup` ${words("packet_change_why")} ${htmlValue(revises.reason)}` : null;
  return markup`<p class="revised"><b>${words("packet_revision", revision)}</b> ${words("packet_issued")} ${momentToText(issuedAt, words)} ${words("packet_by")} ${htmlValue(issuedBy)}.${why}${superseded}</p>
`;
}

/** Whoever still goes by the older one. */
function actions({ departments, revision }: Revises, reader: string | null, words: Words): Markup {
  const shown = departments.filter(({ id }) => reader === null || id === reader);
  return markup`<section>${heading(2, "heading", words("packet_compare_actions", revision))}<table><thead><tr><th scope="col">${words(
    "packet_cover_department",
  )}</th><th scope="col">${words("packet_change_action")}</th></tr></thead><tbody>${shown.map(
    (department) =>
      markup`<tr><th scope="row">${department.name}</th><td>${htmlAction(department, words)}</td></tr>
`,
  )}</tbody></table></section>
`;
}

function labels(revises: Revises, words: Words): Markup | null {
  const lines = labelSentences(revises, words);
  if (lines.length === 0) return null;
  return markup`<section>${heading(2, "heading", words("packet_compare_labels"))}${lines.map((line) => markup`<p>${line}</p>`)}</section>
`;
}
