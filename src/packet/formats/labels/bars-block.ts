import { markup } from "../markup.ts";
import type { DrawnSymbol } from "../symbols/drawn-symbol.ts";
import type { Block, Box } from "./block.ts";
import { lineHeight } from "./fit-text.ts";
import { moduleSize } from "./module-size.ts";
import { svgSymbol } from "./svg-symbol.ts";
import { lineFoot, svgText } from "./svg-text.ts";
import { titleText } from "./text-block.ts";

type Sized = { text: string; size: number };

export type BarsBlock = {
  rank: number;
  symbol: DrawnSymbol;
  /** What the bars say, under its title: "PACKAGE ID (9S)  ER-26-0147-02". */
  title: Sized;
  text: string;
  /** Millimetres, of the letters and of the bars. */
  letters: { least: number; most: number };
  bars: { least: number; most: number };
  moduleMost: number;
  dot: number;
};

/** Between the bars and what stands above and under them. */
const gap = 0.8;
/** Of the width, at most, for the title beside the text. */
const titleShare = 0.35;
/** Between the title and the text, as a share of the text's size. */
const apart = 0.5;

/** Bars, and under them what they say, for whoever has no scanner. Bars that could not be read are left out. */
export function barsBlock({ rank, symbol, title, text, letters, bars, moduleMost, dot }: BarsBlock): Block {
  const at = ({ least, most }: { least: number; most: number }, scale: number): number =>
    least + (most - least) * scale;
  const foot = (scale: number): number => at(letters, scale) * lineHeight;
  return {
    rank,
    height: (_, { scale }) => at(bars, scale) + 2 * gap + foot(scale),
    draw: (box, { scale }) => {
      const high = box.height - 2 * gap - foot(scale);
      const module = moduleSize(symbol.width, box.width, moduleMost, dot);
      const x = box.x + (box.width - symbol.width * (module ?? 0)) / 2;
      const said = { ...box, y: box.y + box.height - foot(scale), height: foot(scale) };
      return markup`${module !== null && svgSymbol(symbol, { x, y: box.y + gap }, { module, height: high }, dot)}${underBars(title, { text, size: at(letters, scale) }, said)}`;
    },
  };
}

/** Title and text in the middle under the bars, on one line. */
function underBars(title: Sized, text: Sized, box: Box) {
  const name = titleText(title, box.width * titleShare);
  const read = titleText(text, box.width * (1 - titleShare) - apart * text.size);
  const widths = [name, read].map(({ size, lines }) => size * (lines[0]?.width ?? 0));
  const [nameWide = 0, readWide = 0] = widths;
  const between = apart * read.size;
  const x = box.x + (box.width - nameWide - between - readWide) / 2;
  // On the same line: letters of both sizes stand on it.
  const lower = lineFoot * (read.size - name.size);
  const named = { x, y: box.y + lower, width: nameWide + between, height: box.height - lower };
  const value = { ...box, x: x + nameWide + between, width: readWide + between };
  return markup`${svgText(name, named, { bold: "none", align: "left" })}${svgText(read, value, { bold: "all", align: "left" })}`;
}
