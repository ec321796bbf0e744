import { useEffect } from "preact/hooks";
import type { Label } from "../../src/inbound/labels.ts";
import type { LabelOptions } from "../../src/packet/formats/labels/label-options.ts";
import { pageSizeOf, pagesNeeded } from "../../src/packet/formats/labels/label-pages.ts";
import { labelsCss } from "../../src/packet/formats/labels/labels-css.ts";
import type { Words } from "../../src/values/words.ts";
import { sheetElement } from "./sheet-element.ts";

/** Whatever way the printing was begun, the printer gets the labels, on their paper, and nothing else of this page. */
export function usePrinting(labels: readonly Label[], options: LabelOptions, words: Words): void {
  const { paper } = options;
  useEffect(() => {
    const style = new CSSStyleSheet();
    style.replaceSync(labelsCss(pageSizeOf({ paper })));
    document.adoptedStyleSheets.push(style);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== style);
    };
  }, [paper]);
  useEffect(() => {
    const printed = document.createElement("div");
    printed.className = "labels-printed";
    const fill = () => {
      const pages = Array.from({ length: pagesNeeded(labels.length, options) }, (_, page) => page);
      printed.replaceChildren(...pages.map((page) => sheetElement(labels, options, page, words)));
      document.body.append(printed);
    };
    const empty = () => printed.remove();
    addEventListener("beforeprint", fill);
    addEventListener("afterprint", empty);
    return () => {
      empty();
      removeEventListener("beforeprint", fill);
      removeEventListener("afterprint", empty);
    };
  }, [labels, options, words]);
}
