import type { PageContent } from "../page/page-content.ts";
import { htmlValue } from "./html-lines.ts";
import { type Markup, markup } from "./markup.ts";
import { code128Of } from "./symbols/code-128.ts";

/** Width of the narrowest bar: a laser gun reads 0.33 mm at arm's length, and any office printer draws it. */
const barMillimetres = 0.33;

/** The bars with their text under them; text that no bar code can hold stands alone. */
export function htmlBarcode({ caption, data, readable }: Extract<PageContent, { kind: "barcode" }>): Markup {
  const bars = code128Of(data);
  const drawing =
    bars &&
    markup`<svg role="img" aria-label="${caption}" width="${Math.round(bars.width * barMillimetres * 10) / 10}mm" viewBox="0 0 ${bars.width} 1" preserveAspectRatio="none" shape-rendering="crispEdges"><path d="${bars.path}"/></svg>`;
  return markup`<figure class="barcode">${drawing}<figcaption>${caption} <b>${htmlValue(readable)}</b></figcaption></figure>
`;
}
