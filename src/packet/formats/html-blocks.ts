import type { Words } from "../../values/words.ts";
import type { Cell, Line, PageContent } from "../page/page-content.ts";
import { barcodeOf } from "./barcode.ts";
import { displayable } from "./displayable.ts";
import { htmlReceipt } from "./html-forms.ts";
import { heading } from "./html-head.ts";
import { htmlLine, htmlPairs, htmlStops } from "./html-lines.ts";
import { type Markup, markup } from "./markup.ts";

/** `level`: of the headings of the blocks. */
export const htmlBlocks = (blocks: PageContent[], level: number, words: Words): Markup[] =>
  blocks.map((block) => htmlBlock(block, level, words));

function htmlBlock(block: PageContent, level: number, words: Words): Markup {
  const line = (one: Line) => htmlLine(one, words);
  switch (block.kind) {
    case "lines":
      return markup`<section class="${block.strong ? "strong" : "lines"}">${
        block.heading !== null && heading(level, "heading", block.heading)
      }${block.lines.map((one) => markup`<p>${line(one)}</p>`)}</section>
`;
    case "facts":
      return markup`<dl class="facts">${block.facts.map(
        ({ caption, fact, small }) =>
          markup`<div><dt>${caption}</dt><dd>${line(fact)}</dd>${small.map((one) => markup`<dd class="small">${line(one)}</dd>`)}</div>`,
      )}</dl>
`;
    case "rows":
      return htmlRows(block, words);
    case "each":
      return markup`<section class="${block.strong ? "strong" : "lines"}">${heading(level, "heading", block.heading)}<ul>${block.items.map(
        (lines) => markup`<li>${lines.map((one) => markup`<p>${line(one)}</p>`)}</li>`,
      )}</ul></section>
`;
    case "nothing":
      return markup`<section class="nothing">${heading(level, "heading", block.text)}${block.lines.map((one) => markup`<p>${line(one)}</p>`)}</section>
`;
    case "stops":
      return htmlStops(block.stops, words);
    case "barcode":
      return htmlBarcode(block);
    case "receipt":
      return htmlReceipt(block.packages, words);
    case "rest":
      return markup`<section>${heading(level, "heading", block.heading)}${htmlPairs(block.items, words)}</section>
`;
  }
}

function htmlRows(
  { heading: caption, captions, rows }: Extract<PageContent, { kind: "rows" }>,
  words: Words,
): Markup {
  const cell = ({ main, small }: Cell): Markup =>
    markup`${htmlLine(main, words)}${small.map((one) => markup`<span class="small">${htmlLine(one, words)}</span>`)}`;
  return markup`<div class="wide" role="region" tabindex="0" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${captions.map((one) => markup`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([first, ...others]) =>
      markup`<tr>${first ? markup`<th scope="row">${cell(first)}</th>` : null}${others.map((one) => markup`<td>${cell(one)}</td>`)}</tr>
`,
  )}</tbody></table></div>
`;
}

/** The bars with their text; text that no bar code can hold stands alone. */
function htmlBarcode({ caption, data, readable }: Extract<PageContent, { kind: "barcode" }>): Markup {
  const bars = barcodeOf(data);
  return markup`<figure class="barcode">${
    bars &&
    markup`<svg role="img" aria-label="${caption}" width="${bars.millimetres}mm" viewBox="0 0 ${bars.width} ${bars.height}" preserveAspectRatio="none" shape-rendering="crispEdges"><path d="${bars.path}"/></svg>`
  }<figcaption><span class="small">${caption}</span> <b><bdi>${displayable(readable)}</bdi></b></figcaption></figure>
`;
}
