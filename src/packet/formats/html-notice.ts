import type { Words } from "../../values/words.ts";
import {
  actionInShort,
  actionText,
  departmentNames,
  labelSentences,
  noticeTitle,
  nowText,
  unchangedText,
  wasText,
} from "../page/notice-words.ts";
import type { ChangeGroup, ChangeNotice } from "../page/page-content.ts";
import type { RevisedDepartment } from "../revise/change.ts";
import { heading } from "./html-head.ts";
import { htmlValue } from "./html-lines.ts";
import { type Markup, markup } from "./markup.ts";

/** The change notice at the head of a page whose packet supersedes another. */
export function htmlNotice(notice: ChangeNotice | null, level: number, words: Words): Markup | null {
  if (!notice) return null;
  const { groups, more, effectivity, reason } = notice;
  const action = actionText(notice, words);
  const unchanged = unchangedText(notice, words);
  return markup`<section class="box change">${heading(level + 1, "heading", noticeTitle(notice, words))}${
    action && markup`<p class="verdict">${action}</p>`
  }${effectivity && markup`<p><b>${words("packet_change_effective")}</b> ${htmlValue(effectivity)}</p>`}${
    reason && markup`<p><b>${words("packet_change_why")}</b> ${htmlValue(reason)}</p>`
  }${unchanged && markup`<p>${unchanged}</p>`}${groups.length > 0 && htmlChanges(groups, words)}${
    more > 0 && markup`<p>${words.count("packet_change_more", more)}</p>`
  }${labelSentences(notice, words).map((line) => markup`<p>${line}</p>`)}${
    notice.own === null ? htmlActions(notice, words) : htmlAffected(notice, words)
  }</section>
`;
}

/** Was and now, with the bar in the margin that marks a change. */
export const htmlChanges = (groups: ChangeGroup[], words: Words): Markup =>
  markup`<table class="changes"><thead><tr><th scope="col">${words("packet_change_what")}</th><th scope="col">${words(
    "packet_change_was",
  )}</th><th scope="col">${words("packet_change_now")}</th></tr></thead>
${groups.map(
  (group) =>
    markup`<tbody>${group.heading && markup`<tr><th scope="rowgroup" colspan="3" class="small">${group.heading}</th></tr>`}${group.changes.map(
      (change) =>
        markup`<tr class="changed"><th scope="row">${htmlValue(change.label)}</th><td>${htmlValue(wasText(change, words))}</td><td><b>${htmlValue(nowText(change, words))}</b></td></tr>
`,
    )}</tbody>`,
)}</table>
`;

/** Who signs again and who need not. */
function htmlAffected(notice: ChangeNotice, words: Words): Markup {
  const again = departmentNames(notice, true);
  const not = departmentNames(notice, false);
  return markup`<p>${again && markup`<b>${words("packet_change_acknowledge")}</b> ${again}. `}${
    not && markup`<b>${words("packet_change_not_affected")}</b> ${not}.`
  }</p>`;
}

/** For sales: every department with what it does and a line to sign on. */
function htmlActions({ departments, supersedes }: ChangeNotice, words: Words): Markup {
  return markup`<table class="actions"><thead><tr><th scope="col">${words("packet_cover_department")}</th><th scope="col">${words(
    "packet_change_action",
  )}</th><th scope="col">${words("packet_change_acknowledged")}</th></tr></thead>
<tbody>${departments.map(
    (department) =>
      markup`<tr><th scope="row">${department.name}</th><td>${htmlAction(department, words)}</td><td>${
        department.action === "none" || department.withdrawn ? "" : markup`<span class="sign"></span>`
      }</td></tr>
`,
  )}</tbody></table><p>${words("packet_change_destroy", supersedes)}</p>`;
}

/** "STOP", set so that nobody overlooks it. */
export function htmlAction(department: RevisedDepartment, words: Words): Markup {
  const said = actionInShort(department, words);
  return department.action === "stop" ? markup`<em class="mark">${said}</em>` : markup`${said}`;
}
