import type { Words } from "../../values/words.ts";
import type { DepartmentPage } from "../page/page-content.ts";
import { htmlBarcode } from "./html-barcode.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { htmlReply } from "./html-forms.ts";
import { htmlExceptions, htmlHead, htmlNotApplicable, htmlOpen, htmlWarnings } from "./html-head.ts";
import { htmlLine, htmlValue } from "./html-lines.ts";
import { htmlNotice } from "./html-notice.ts";
import { type Markup, markup } from "./markup.ts";

/** One department's page. `level`: 1 when it is the document, 2 when it is a part of the whole packet. */
export function htmlDepartment(page: DepartmentPage, words: Words, level: number): Markup {
  const { head } = page;
  const names = [head.accountName, head.recordName].filter((name) => name !== "" && !saidIn(page, name));
  // A bar code that comes first stands beside the headline it encodes.
  const [first, ...others] = page.blocks;
  const beside = first?.kind === "barcode" ? htmlBarcode(first) : undefined;
  const text = {
    above: markup`<b>${page.department.name}</b> · ${page.title}`,
    headline: htmlLine(page.headline, words),
    beside,
    below: markup`${names.map((name, at) => markup`${at > 0 && " · "}${htmlValue(name)}`)}`,
  };
  return markup`<article class="page" id="${page.department.id}">
${htmlHead(head, text, level, words)}${htmlNotice(page.change, level, words)}${htmlOpen(head, page.readiness, page.open, level, words)}${htmlWarnings(
  page.warnings,
  level,
  words,
)}${htmlExceptions(page.exceptions, level, words)}${htmlBlocks(beside ? others : page.blocks, level + 1, words)}${htmlNotApplicable(page.notApplicable, level, words)}${htmlReply(words)}</article>
`;
}

const saidIn = ({ headline }: DepartmentPage, name: string): boolean =>
  headline.some((piece) => typeof piece !== "string" && piece.value === name);
