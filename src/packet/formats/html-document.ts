import type { Words } from "../../values/words.ts";
import { type Markup, markup } from "./markup.ts";
import { packetCss } from "./packet-css.ts";
import { packetStyleSource } from "./packet-style-source.ts";
import { selfContained } from "./self-contained.ts";

const style = { css: packetCss, source: packetStyleSource, images: true };

/** A page of a packet. `after`: what follows the page and is not shown. */
export const htmlDocument = (title: string, body: Markup, after: Markup | null, words: Words): string =>
  selfContained(title, style, markup`${body}${after}`, words);

/** Pages with their foot, which comes again on each sheet of paper. */
export const htmlSheet = (pages: Markup[], foot: string): Markup => markup`
<div class="sheet"><main>
${pages}</main><div></div></div>
<footer class="foot"><span>${foot}</span></footer>
`;
