import type { Words } from "../../values/words.ts";
import type { Cell, Line, PageContent } from "../page/page-content.ts";
import { htmlBarcode } from "./html-barcode.ts";
import { htmlAssumptions, htmlReceipt, htmlSignoffs } from "./html-forms.ts";
import { heading } from "./html-head.ts";
import { changedClass, htmlLine, htmlPairs } from "./html-lines.ts";
import { type Markup, markup } from "./markup.ts";

/** So few further answers stand with the texts before them. */
const mostBeside = 4;

/** `level`: of the headings of the blocks. Short texts that follow each other stand in two columns. */
export function htmlBlocks(blocks: PageContent[], level: number, words: Words): Markup[] {
  const parts: Markup[] = [];
  let texts: Markup[] = [];
  const endGroup = () => {
    if (texts.length > 0)
      parts.push(texts.length > 1 ? markup`<div class="group">${texts}</div>\n` : markup`${texts}`);
    texts = [];
  };
  for (const block of blocks) {
    const part = htmlBlock(block, level, words);
    if (block.kind === "lines" || (block.kind === "rest" && block.items.length <= mostBeside))
      texts.push(part);
    else {
      endGroup();
      parts.push(part);
    }
  }
  endGroup();
  return parts;
}

function htmlBlock(block: PageContent, level: number, words: Words): Markup {
  const line = (one: Line) => htmlLine(one, words);
  switch (block.kind) {
    case "lines":
      return markup`<section class="${block.strong ? "strong" : "lines"}">${
        block.heading !== null && heading(level, "heading", block.heading)
      }${block.lines.map((one) => markup`<p${changedClass(one)}>${line(one)}</p>`)}</section>
`;
    case "facts":
      return markup`<dl class="facts">${block.facts.map(
        ({ caption, fact, small }) =>
          markup`<div${changedClass(fact, ...small)}><dt>${caption}</dt><dd>${line(fact)}</dd>${small.map((one) => markup`<dd class="small">${line(one)}</dd>`)}</div>`,
      )}</dl>
`;
    case "rows":
      return htmlRows(block, words);
    case "each":
      return markup`<section class="${block.strong ? "strong" : "lines"}">${heading(level, "heading", block.heading)}<ul>${block.items.map(
        (lines) =>
          markup`<li${changedClass(...lines)}>${lines.map((one) => markup`<p>${line(one)}</p>`)}</li>`,
      )}</ul></section>
`;
    case "nothing":
      return markup`<section class="nothing">${heading(level, "heading", block.text)}${block.lines.map((one) => markup`<p>${line(one)}</p>`)}</section>
`;
    case "barcode":
      return htmlBarcode(block);
    case "receipt":
      return htmlReceipt(block.packages, words);
    case "signoffs":
      return htmlSignoffs(block.heading, block.steps);
    case "assumptions":
      return htmlAssumptions(block, words);
    case "rest":
      return markup`<section class="rest">${heading(level, "heading", block.heading)}${htmlPairs(block.items, words)}</section>
`;
  }
}

function htmlRows(
  { heading: caption, captions, rows }: Extract<PageContent, { kind: "rows" }>,
  words: Words,
): Markup {
  const cell = ({ main, small }: Cell): Markup =>
    markup`${htmlLine(main, words)}${small.map((one) => markup`<span class="small">${htmlLine(one, words)}</span>`)}`;
  return markup`<div class="wide" role="group" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${captions.map((one) => markup`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...others]) =>
      markup`<tr${changedClass(...[first, ...others].flatMap((one) => (one ? [one.main, ...one.small] : [])))}>${first ? markup`<th scope="row">${cell(first)}</th>` : null}${others.map((one) => markup`<td>${cell(one)}</td>`)}</tr>
`,
  )}</tbody></table></div>
`;
}
