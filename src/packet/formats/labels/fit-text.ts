import { breakLines, type Line } from "./break-lines.ts";
import { type Letter, lettersOf } from "./text-width.ts";

/** From one line's foot to the next one's, as a share of the letters' size: room for accents above and tails below. */
export const lineHeight = 1.18;

/** Of which paragraph a line is. */
export type FittedLine = Line & { paragraph: number };
/** `size`: of the letters, millimetres. */
export type FittedText = { size: number; lines: FittedLine[] };

/** Paragraphs of one line each, read once and then broken at any size. */
export type Paragraphs = Letter[][];

export const paragraphsOf = (texts: string[]): Paragraphs => texts.map(lettersOf);

/** Sizes that are tried differ by so much. */
const step = 0.95;

type Limits = { most: number; least: number; lines: number };

/**
 * Paragraphs in at most so many lines, as large as they can stand in that width, between `most` and `least`. What even at the
 * least takes more lines is cut after them, with "…".
 */
export function fitText(paragraphs: Paragraphs, width: number, { most, least, lines }: Limits): FittedText {
  const sizes = Math.max(0, Math.ceil(Math.log(least / most) / Math.log(step)));
  const at = (steps: number): FittedText => {
    const size = steps === sizes ? least : most * step ** steps;
    return { size, lines: linesAt(paragraphs, width, size) };
  };
  // Between what is too large and what fits, until they are neighbours.
  let [large, small] = [-1, sizes];
  let fitted = at(small);
  while (small - large > 1) {
    const middle = Math.floor((large + small) / 2);
    const tried = at(middle);
    if (tried.lines.length > lines) large = middle;
    else [small, fitted] = [middle, tried];
  }
  return { ...fitted, lines: cutAfter(fitted.lines, lines) };
}

const linesAt = (paragraphs: Paragraphs, width: number, size: number): FittedLine[] =>
  paragraphs.flatMap((letters, paragraph) =>
    breakLines(letters, width / size).map((line) => ({ ...line, paragraph })),
  );

function cutAfter(lines: FittedLine[], most: number): FittedLine[] {
  const last = lines[most - 1];
  if (!last || lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), { ...last, text: `${last.text.slice(0, -1)}…` }];
}

export const heightOfText = ({ size, lines }: FittedText): number => lines.length * size * lineHeight;
