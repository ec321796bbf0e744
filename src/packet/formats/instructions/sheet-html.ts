import type { Instructions, Part } from "../../../inbound/instructions/instructions.ts";
import type { Words } from "../../../values/words.ts";
import { type Markup, markup } from "../markup.ts";
import { paper, shown } from "./paper.ts";

/** The sheet on paper: what, where and whom, in the order of the packer's work. */
export function sheetHtml(sheet: Instructions, words: Words): string {
  const { replaces } = sheet;
  return paper(
    `${sheet.title}: ${sheet.receipt} ${sheet.revision}`,
    sheet,
    markup`${
      replaces
        ? markup`<section class="box"><h2>${replaces.title}</h2>${list(replaces.lines)}</section>
`
        : null
    }<p class="greeting">${sheet.greeting}</p>
<ol class="parts">${sheet.parts.map(part)}</ol>
<p class="closing">${sheet.closing}</p>
`,
    words,
  );
}

const part = ({ title, lines }: Part): Markup =>
  markup`<li><h2>${title}</h2>${list(lines)}</li>
`;

const list = (lines: string[]): Markup =>
  markup`<ul>${lines.map((line) => markup`<li>${shown(line)}</li>`)}</ul>`;
