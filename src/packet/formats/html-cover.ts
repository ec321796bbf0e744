import type { Words } from "../../values/words.ts";
import type { CoverPage } from "../page/page-content.ts";
import { heading, htmlExceptions, htmlHead, htmlNotApplicable, htmlOpen, htmlWarnings } from "./html-head.ts";
import { htmlPairs, htmlValue } from "./html-lines.ts";
import { htmlNotice } from "./html-notice.ts";
import { type Markup, markup } from "./markup.ts";

/** Page 1 of the whole packet. */
export function htmlCover(cover: CoverPage, words: Words): Markup {
  const { head } = cover;
  const text = {
    above: markup`${htmlValue(head.company)} · ${words("packet_cover_title")}`,
    headline: htmlValue(head.recordName),
    below: htmlValue(head.accountName),
  };
  return markup`<article class="page" id="cover">
${htmlHead(head, text, 1, words)}${htmlNotice(cover.change, 1, words)}${htmlOpen(head, null, cover.open, 1, words)}${htmlWarnings(cover.warnings, 1, words)}${htmlExceptions(cover.exceptions, 1, words)}<section>${heading(
    2,
    "heading",
    words("packet_cover_facts"),
  )}${htmlPairs(cover.facts, words)}</section>
<table><caption>${words("packet_cover_departments")}</caption>
<thead><tr><th scope="col">${words("packet_cover_department")}</th><th scope="col">${words("packet_cover_answered")}</th><th scope="col">${words("packet_cover_state")}</th></tr></thead>
<tbody>${cover.departments.map(
    ({ name, required, done }) =>
      markup`<tr><th scope="row">${name}</th><td>${words("packet_cover_done_of", done, required)}</td><td>${
        done >= required
          ? words("packet_cover_complete")
          : markup`<em class="mark">${words.count("packet_cover_lacks", required - done)}</em>`
      }</td></tr>
`,
  )}</tbody></table>
${htmlNotApplicable(cover.notApplicable, 1, words)}</article>
`;
}
