import { markup } from "../markup.ts";
import type { Block } from "./block.ts";
import { lineHeight } from "./fit-text.ts";
import { plain } from "./label-parts.ts";
import type { LabelShape } from "./label-shape.ts";
import { millimetres } from "./millimetres.ts";
import { svgText } from "./svg-text.ts";
import { titleText } from "./text-block.ts";

/** How much of its height the letters take. */
const letters = 0.72;

/** White on black over the whole width: whose goods these are, and which piece of how many. */
export function banner(
  text: { banner: string; piece: string },
  { banner: { least, most } }: LabelShape,
): Block {
  const height = (scale: number): number => least + (most - least) * scale;
  return {
    rank: 0,
    height: (_, { scale }) => height(scale),
    draw: (box) => {
      const pad = box.height / 4;
      const words = (words: string, from: number, to: number, align: "left" | "right") => {
        const width = (box.width - 2 * pad) * (to - from);
        const fitted = titleText({ text: plain(words), size: box.height * letters }, width);
        const high = fitted.size * lineHeight;
        const x = box.x + pad + (box.width - 2 * pad) * from;
        // Capital letters have no tails: a little lower is the middle.
        const y = box.y + (box.height - high) / 2 + fitted.size * 0.05;
        return svgText(fitted, { x, y, width, height: high }, { bold: "all", align, white: true });
      };
      return markup`<rect x="${millimetres(box.x)}" y="${millimetres(box.y)}" width="${millimetres(box.width)}" height="${millimetres(box.height)}"/>${words(text.banner, 0, 0.68, "left")}${words(text.piece, 0.7, 1, "right")}`;
    },
  };
}
