import { textHash } from "../../../values/hash.ts";
import type { Words } from "../../../values/words.ts";
import { base64 } from "../base64.ts";
import { displayable } from "../displayable.ts";
import { Markup, markup } from "../markup.ts";
import { paperCss } from "./paper-css.ts";

/** Nothing is loaded, nothing runs, nothing is sent: whatever got into an answer stays text. */
const policy = `default-src 'none'; style-src 'sha256-${base64(textHash(paperCss))}'; base-uri 'none'; form-action 'none'`;

type Head = {
  title: string;
  receipt: string;
  revision: string;
  company: string;
  made: string;
  practice: boolean;
};

/** What somebody typed, apart from the direction of what stands around it. */
export const shown = (text: string): Markup => markup`<bdi>${displayable(text)}</bdi>`;

/** A paper for whoever packs at the customer's: one file, to be printed as it is. */
export function paper(title: string, head: Head, content: Markup, words: Words): string {
  return markup`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${displayable(title)}</title>
<style>${new Markup(paperCss)}</style>
</head>
<body>
<main>
${
  head.practice &&
  markup`<p class="practice">${words("packet_practice")}</p>
`
}<header><div><h1>${head.title}</h1><p>${shown(head.company)}</p></div>
<div class="number"><p><strong>${shown(head.receipt)}</strong></p><p>${words("packet_revision", head.revision)}</p><p>${shown(head.made)}</p></div></header>
${content}</main>
</body>
</html>
`.html;
}
