import type { Label } from "../../../inbound/labels.ts";
import type { Words } from "../../../values/words.ts";
import { markup } from "../markup.ts";
import { selfContained } from "../self-contained.ts";
import { styleSource } from "../style-source.ts";
import type { LabelOptions } from "./label-options.ts";
import { labelPages, pageSizeOf } from "./label-pages.ts";
import { labelsCss, labelsFileCss } from "./labels-css.ts";

/**
 * Labels as a file that needs nothing else and prints from any browser, each page a sheet of the paper that was chosen.
 * Nothing is loaded, nothing runs.
 */
export function writeLabels(labels: readonly Label[], options: LabelOptions, words: Words): string {
  const css = `${labelsCss(pageSizeOf(options))}${labelsFileCss}`;
  const title = words("labels_title", labels[0]?.text.receipt.value ?? "");
  const body = markup`
<main>
<h1>${title}</h1>
${labelPages(labels, options, words)}</main>`;
  return selfContained(title, { css, source: styleSource(css) }, body, words);
}
