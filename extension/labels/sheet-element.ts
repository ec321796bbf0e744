import type { Label } from "../../src/inbound/labels.ts";
import type { LabelOptions } from "../../src/packet/formats/labels/label-options.ts";
import { labelPage } from "../../src/packet/formats/labels/label-pages.ts";
import type { Words } from "../../src/values/words.ts";

/** One page of labels as an element: the very markup of the file, which the parser reads without running anything. */
export function sheetElement(
  labels: readonly Label[],
  options: LabelOptions,
  page: number,
  words: Words,
): Element {
  const { html } = labelPage(labels, options, page, words);
  const { body } = new DOMParser().parseFromString(html, "text/html");
  return document.importNode(body.firstElementChild as Element, true);
}
