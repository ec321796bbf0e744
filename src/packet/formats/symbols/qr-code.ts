import { qrcode } from "bwip-js/generic";
import type { DrawnSymbol } from "./drawn-symbol.ts";
import { encoded } from "./encoded.ts";
import { squares } from "./squares.ts";

/** ISO/IEC 18004 asks for four white modules; phones insist. */
const quiet = 4;
/** The encoder's types do not know every symbology's own options. */
const options = { bcid: "qrcode", eclevel: "M" };
/** More makes squares no phone reads at a size that fits a label. */
const most = 1000;

/** QR code of exactly these characters (UTF-8), readable with about 15 % of it dirty. Null for nothing, and for too much. */
export function qrCodeOf(text: string): DrawnSymbol | null {
  if (text === "" || text.length > most) return null;
  return squares(encoded(qrcode, { ...options, text }), quiet);
}
