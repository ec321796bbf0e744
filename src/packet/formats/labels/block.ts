import type { Markup } from "../markup.ts";

/** On the page, in millimetres from its left and top edge. */
export type Box = { x: number; y: number; width: number; height: number };

/**
 * How the blocks of one label are made to fit. `scale`: from 0, the least that can be read, to 1, the most that does any good.
 * `kept`: blocks of a higher rank are left out.
 */
export type Fit = { scale: number; kept: number };

/** A part of a label. It draws inside the box it is given and nowhere else, so that nothing can overlap. */
export type Block = {
  /** Where there is no room, the highest is left out first; 0 never. */
  rank: number;
  /** Millimetres of height it takes, in a box so wide. */
  height(width: number, fit: Fit): number;
  draw(box: Box, fit: Fit): Markup;
};

export const present = (blocks: (Block | null | undefined | false)[]): Block[] =>
  blocks.filter((block) => !!block);
