import { code128Data, fieldData } from "./field-data.ts";

/** A place for a symbol, in dots of the printer. */
type Place = { x: number; y: number; wide: number; high: number };

/**
 * Modules on a side of a square Data Matrix (ISO/IEC 16022, ECC 200) and what it holds. A printer packs tighter than one byte a
 * codeword; reckoning with that would depend on the printer.
 */
const squares: [codewords: number, modules: number][] = [
  [62, 32],
  [86, 36],
  [114, 40],
  [144, 44],
  [174, 48],
  [204, 52],
  [280, 64],
  [368, 72],
  [456, 80],
  [576, 88],
  [696, 96],
  [816, 104],
  [1050, 120],
  [1304, 132],
  [1558, 144],
];

/** The Data Matrix with a quiet zone of one module; "": there is more text than one holds. `|` escapes instead of the printer's own sign. */
export function dataMatrix(text: string, { x, y, wide, high }: Place): string {
  // The envelope takes one codeword: macro 06.
  const modules = squares.find(([codewords]) => text.length - 8 <= codewords)?.[1];
  if (modules === undefined) return "";
  const module = Math.floor(Math.min(wide, high) / modules);
  if (module < 2) return "";
  return `^FO${x},${y}^BXN,${module},200,,,,|${fieldData(text.replaceAll("|", "||"))}`;
}

/** Bars as wide as there is room for; "": there is none for bars a scanner can tell apart. */
export function code128(text: string, { x, y, wide, high }: Place, widest: number): string {
  const module = barModule(text.length + 3, wide, widest);
  return module === null ? "" : `^FO${x},${y}^BY${module},3,${high}^BCN,${high},N,N,N${code128Data(text)}`;
}

/** A GS1-128 with AI 00: code set C, FNC1, the digits in pairs. */
export function ssccBars(sscc: string, { x, y, wide, high }: Place, widest: number): string {
  const module = barModule(sscc.length / 2 + 5, wide, widest);
  return module === null ? "" : `^FO${x},${y}^BY${module},3,${high}^BCN,${high},N,N,N^FD>;>800${sscc}^FS`;
}

/** Eleven modules a character, two more at the stop. */
function barModule(characters: number, wide: number, widest: number): number | null {
  const module = Math.min(widest, Math.floor(wide / (characters * 11 + 2)));
  return module >= 2 ? module : null;
}
