import type { PageContent } from "../page/page-content.ts";
import { barcodeOf } from "./barcode.ts";
import { htmlValue } from "./html-lines.ts";
import { type Markup, markup } from "./markup.ts";

/** The bars with their text under them; text that no bar code can hold stands alone. */
export function htmlBarcode({ caption, data, readable }: Extract<PageContent, { kind: "barcode" }>): Markup {
  const bars = barcodeOf(data);
  const drawing =
    bars &&
    markup`<svg role="img" aria-label="${caption}" width="${bars.millimetres}mm" viewBox="0 0 ${bars.width} ${bars.height}" preserveAspectRatio="none" shape-rendering="crispEdges"><path d="${bars.path}"/></svg>`;
  return markup`<figure class="barcode">${drawing}<figcaption>${caption} <b>${htmlValue(readable)}</b></figcaption></figure>
`;
}
