import type { Words } from "../../values/words.ts";
import { Markup, markup } from "./markup.ts";

const rightToLeft = new Set(["ar", "fa", "he", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"]);

/** `source`: the style as a content security policy names it, by its hash. `images`: those within the file may be shown. */
type Style = { css: string; source: string; images?: boolean };

/** One file that needs nothing else. Nothing is loaded, nothing runs, nothing is sent: whatever got into an answer stays text. */
export function selfContained(title: string, style: Style, body: Markup, { language }: Words): string {
  const policy = `default-src 'none'; style-src ${style.source}; ${style.images ? "img-src data:; " : ""}base-uri 'none'; form-action 'none'`;
  const direction = rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style.css)}</style>
</head>
<body>${body}
</body>
</html>
`.html;
}
