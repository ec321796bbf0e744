import { markup, nothing } from "../markup.ts";
import type { Block } from "./block.ts";
import { type FittedText, fitText, heightOfText, lineHeight, paragraphsOf } from "./fit-text.ts";
import { svgText, type TextLook } from "./svg-text.ts";

export type TextBlock = {
  rank: number;
  /** Small, above it. */
  title?: { text: string; size: number };
  paragraphs: string[];
  /** The letters at their largest and their smallest, millimetres. */
  most: number;
  least: number;
  /** In more lines than these the letters get smaller than they could be. */
  lines?: number;
  /** At their smallest no more lines than these: what is left ends in "…". */
  mostLines?: number;
  look?: Partial<TextLook>;
  /** In a higher box it stands at its bottom. */
  onFloor?: boolean;
};

/** Text with an optional title. */
export function textBlock({ rank, look: ownLook, onFloor, ...words }: TextBlock): Block {
  const { title, most, least, lines = 2, mostLines = Number.POSITIVE_INFINITY } = words;
  const paragraphs = paragraphsOf(words.paragraphs);
  const head = title ? title.size * lineHeight : 0;
  const fitted = (width: number, scale: number): FittedText => {
    const comfortable = fitText(paragraphs, width, { most: least + (most - least) * scale, least, lines });
    if (comfortable.size > least) return comfortable;
    return fitText(paragraphs, width, { most: least, least, lines: mostLines });
  };
  const look = { bold: "all", align: "left", ...ownLook } as const;
  return {
    rank,
    height: (width, { scale }) => head + heightOfText(fitted(width, scale)),
    draw: (box, { scale }) => {
      const text = fitted(box.width, scale);
      const lower = onFloor ? Math.max(0, box.height - head - heightOfText(text)) : 0;
      const body = { ...box, y: box.y + head + lower, height: box.height - head - lower };
      const titled = title ? titleText(title, box.width) : null;
      const above = titled
        ? svgText(titled, { ...box, height: head }, { align: look.align, bold: "none" })
        : nothing;
      return markup`${above}${svgText(text, body, look)}`;
    },
  };
}

/** On one line, at half its size if it must be. */
export const titleText = ({ text, size }: { text: string; size: number }, width: number): FittedText =>
  fitText(paragraphsOf([text]), width, { most: size, least: size / 2, lines: 1 });
