import type { Words } from "../../../values/words.ts";
import { type Markup, markup } from "../markup.ts";
import { selfContained } from "../self-contained.ts";
import { styleSource } from "../style-source.ts";
import { paperCss } from "./paper-css.ts";

const style = { css: paperCss, source: styleSource(paperCss) };

type Head = {
  title: string;
  receipt: string;
  revision: string;
  company: string;
  made: string;
  practice: boolean;
};

/** What somebody typed, apart from the direction of what stands around it. */
export const shown = (text: string): Markup => markup`<bdi>${text}</bdi>`;

/** A paper for whoever packs at the customer's: one file, to be printed as it is. */
export function paper(title: string, head: Head, content: Markup, words: Words): string {
  const body = markup`
<main>
${
  head.practice &&
  markup`<p class="practice">${words("packet_practice")}</p>
`
}<header><div><h1>${head.title}</h1><p>${shown(head.company)}</p></div>
<div class="number"><p><strong>${shown(head.receipt)}</strong></p><p>${words("packet_revision", head.revision)}</p><p>${shown(head.made)}</p></div></header>
${content}</main>`;
  return selfContained(title, style, body, words);
}
