import type { Label } from "../../../inbound/labels.ts";
import { textHash } from "../../../values/hash.ts";
import type { Words } from "../../../values/words.ts";
import { base64 } from "../base64.ts";
import { Markup, markup } from "../markup.ts";
import type { LabelOptions } from "./label-options.ts";
import { labelPages, pageSizeOf } from "./label-pages.ts";
import { labelsCss, labelsFileCss } from "./labels-css.ts";

/**
 * Labels as a file that needs nothing else and prints from any browser, each page a sheet of the paper that was chosen.
 * Nothing is loaded, nothing runs.
 */
export function writeLabels(labels: readonly Label[], options: LabelOptions, words: Words): string {
  const css = `${labelsCss(pageSizeOf(options))}${labelsFileCss}`;
  const policy = `default-src 'none'; style-src 'sha256-${base64(textHash(css))}'; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${words("labels_title", labels[0]?.text.receipt.value ?? "")}</title>
<style>${new Markup(css)}</style>
</head>
<body>
<main>
${labelPages(labels, options, words)}</main>
</body>
</html>
`.html;
}
