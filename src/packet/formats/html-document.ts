import type { Words } from "../../values/words.ts";
import { Markup, markup } from "./markup.ts";
import { packetCss } from "./packet-css.ts";
import { packetStyleSource } from "./packet-style-source.ts";

/** Nothing is loaded, nothing runs, nothing is sent: whatever got into an answer stays text. */
const policy = `default-src 'none'; style-src ${packetStyleSource}; img-src data:; base-uri 'none'; form-action 'none'`;

const rightToLeft = new Set(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"]);

/** One file that needs nothing else. `after`: what follows the page and is not shown. */
export function htmlDocument(title: string, body: Markup, after: Markup | null, { language }: Words): string {
  const direction = rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(packetCss)}</style>
</head>
<body>${body}${after}
</body>
</html>
`.html;
}

/** Pages with their foot, which comes again on each sheet of paper. */
export const htmlSheet = (pages: Markup[], foot: string): Markup => markup`
<div class="sheet"><main>
${pages}</main><div></div></div>
<footer class="foot"><span>${foot}</span></footer>
`;
