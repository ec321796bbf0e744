import { code128 } from "bwip-js/generic";
import type { DrawnSymbol } from "./drawn-symbol.ts";
import { encoded } from "./encoded.ts";

/** What a plain Code 128 may hold here: printable ASCII, and no more than fits across a page (domain report, 2.3). */
const encodable = /^[\x20-\x7e]{1,48}$/;
/** Both sides, in widths of the narrowest bar (ISO/IEC 15417). */
const quiet = 10;

/** Code 128 of the text; null for text it cannot hold. */
export const code128Of = (text: string): DrawnSymbol | null =>
  encodable.test(text) ? bars(text, false) : null;

/**
 * GS1-128 of a serial shipping container code: FNC1, application identifier 00, 18 digits (GS1 General Specifications 5.4). Null
 * for anything but 18 digits; the check digit is the caller's. Drawn as what it is, a Code 128 that begins with FNC1: the
 * encoder's own GS1 dictionary is larger than all the rest of it.
 */
export const ssccBarsOf = (sscc: string): DrawnSymbol | null =>
  /^\d{18}$/.test(sscc) ? bars(`^FNC100${sscc}`, true) : null;

function bars(text: string, parsefnc: boolean): DrawnSymbol {
  const { sbs: widths = [] } = encoded(code128, { bcid: "code128", text, parsefnc });
  let at = quiet;
  let path = "";
  for (const [place, wide] of widths.entries()) {
    if (place % 2 === 0) path += `M${at} 0h${wide}v1h-${wide}z`;
    at += wide;
  }
  return { width: at + quiet, height: 1, path };
}
