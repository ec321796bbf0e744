import { Markup, markup } from "../markup.ts";
import type { Box } from "./block.ts";
import { type FittedLine, type FittedText, lineHeight } from "./fit-text.ts";
import { millimetres } from "./millimetres.ts";

export type TextLook = {
  /** All of it, the first paragraph, or nothing in bold. */
  bold: "all" | "first" | "none";
  align: "left" | "centre" | "right";
  white?: boolean;
};

/** Where the letters stand in their line, as a share of their size. */
export const lineFoot = 0.9;
/** A line nearly as wide as its box is told its width: a computer without any of our letters has wider ones. */
const nearlyFull = 0.85;
const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Lines of text from the top of a box; what unusual letters would stretch beyond the box is cut there. */
export function svgText({ size, lines }: FittedText, box: Box, look: TextLook): Markup {
  const texts = lines.map(
    (line, at) =>
      markup`<text y="${millimetres((at * lineHeight + lineFoot) * size)}" font-size="${millimetres(size)}"${attributes(line, size, box.width, look)}>${line.text}</text>`,
  );
  return markup`<svg x="${millimetres(box.x)}" y="${millimetres(box.y)}" width="${millimetres(box.width)}" height="${millimetres(box.height)}">${texts}</svg>`;
}

function attributes(line: FittedLine, size: number, width: number, { bold, align, white }: TextLook): Markup {
  const rtl = rightToLeft.test(line.text);
  const length = line.width * size;
  const ends = align === (rtl ? "left" : "right");
  const all = {
    x: { left: 0, centre: width / 2, right: width }[align],
    "text-anchor": align === "centre" ? "middle" : ends && "end",
    direction: rtl && "rtl",
    "font-weight": (bold === "all" || (bold === "first" && line.paragraph === 0)) && 700,
    fill: white && "#fff",
    textLength: length > nearlyFull * width && Math.min(length, width),
    lengthAdjust: length > nearlyFull * width && "spacingAndGlyphs",
  };
  return new Markup(
    Object.entries(all)
      .filter(([, value]) => value)
      .map(([name, value]) => ` ${name}="${typeof value === "number" ? millimetres(value) : value}"`)
      .join(""),
  );
}
