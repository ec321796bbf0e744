import { datamatrix } from "bwip-js/generic";
import type { DrawnSymbol } from "./drawn-symbol.ts";
import { encoded } from "./encoded.ts";
import { squares } from "./squares.ts";

/** ISO/IEC 16022 asks for one module; the second is for what is printed or written a little askew. */
const quiet = 2;
/** More makes squares no dock scanner reads at a size that fits a label. */
const most = 1000;

/**
 * Data Matrix ECC 200 of exactly these characters, control characters included; an ISO/IEC 15434 envelope is shortened to its
 * "macro 06" codeword by the encoder, and expanded again by the scanner. Null for nothing, and for too much.
 */
export function dataMatrixOf(text: string): DrawnSymbol | null {
  if (text === "" || text.length > most) return null;
  return squares(encoded(datamatrix, { bcid: "datamatrix", text }), quiet);
}
