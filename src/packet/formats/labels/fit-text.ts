import { breakLines, type Line, type Paragraph, paragraphOf } from "./break-lines.ts";

/** From one line's foot to the next one's, as a share of the letters' size: room for accents above and tails below. */
export const lineHeight = 1.18;

/** Of which paragraph a line is. */
export type FittedLine = Line & { paragraph: number };
/** `size`: of the letters, millimetres. */
export type FittedText = { size: number; lines: FittedLine[] };

/** Texts of one line each, read once; the lines they were broken into stay known, by the room in a line in sizes of its letters. */
export type Paragraphs = { each: Paragraph[]; broken: Map<number, FittedLine[]> };

/** A thousand labels have the same sender, receiver and instructions, which fit into the same places in the same way. */
const known = new Map<string, Paragraphs>();
const mostKnown = 2000;

export function paragraphsOf(texts: string[]): Paragraphs {
  const key = JSON.stringify(texts);
  const found = known.get(key);
  if (found) return found;
  if (known.size >= mostKnown) known.clear();
  const made: Paragraphs = { each: texts.map(paragraphOf), broken: new Map() };
  known.set(key, made);
  return made;
}

/** Sizes that are tried differ by so much. */
const step = 0.95;

type Limits = { most: number; least: number; lines: number };

/**
 * Paragraphs in at most so many lines, as large as they can stand in that width, between `most` and `least`. What even at the
 * least takes more lines is cut after them, with "…".
 */
export function fitText(paragraphs: Paragraphs, width: number, limits: Limits): FittedText {
  const { size, lines } = largestFitting(paragraphs, width, limits);
  return { size, lines: cutAfter(lines, limits.lines) };
}

function largestFitting(paragraphs: Paragraphs, width: number, { most, least, lines }: Limits): FittedText {
  const at = (size: number): FittedText => ({ size, lines: linesIn(paragraphs, width / size) });
  const largest = at(most);
  if (largest.lines.length <= lines) return largest;
  const sizes = Math.max(0, Math.ceil(Math.log(least / most) / Math.log(step)));
  // Between what is too large and what fits, until they are neighbours.
  let [large, small] = [0, sizes];
  let fitted = at(least);
  while (small - large > 1) {
    const middle = Math.floor((large + small) / 2);
    const tried = at(most * step ** middle);
    if (tried.lines.length > lines) large = middle;
    else [small, fitted] = [middle, tried];
  }
  return fitted;
}

function linesIn({ each, broken }: Paragraphs, room: number): FittedLine[] {
  const found = broken.get(room);
  if (found) return found;
  const lines = each.flatMap((text, paragraph) =>
    breakLines(text, room).map((line) => ({ ...line, paragraph })),
  );
  broken.set(room, lines);
  return lines;
}

function cutAfter(lines: FittedLine[], most: number): FittedLine[] {
  const last = lines[most - 1];
  if (!last || lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), { ...last, text: `${last.text.slice(0, -1)}…` }];
}

export const heightOfText = ({ size, lines }: FittedText): number => lines.length * size * lineHeight;
