import type { Markup } from "../markup.ts";
import type { Block, Box, Fit } from "./block.ts";

/** Halvings: after them the scale is as good as exact. */
const trials = 7;

/** The block in that box: with all it can hold at the least size, and then as large as that can be. */
export function drawFitting(block: Block, ranks: number[], box: Box): Markup {
  const highestFirst = [...new Set([...ranks, 0])].sort((a, b) => b - a);
  const kept = highestFirst.find((rank) => fits(block, box, { scale: 0, kept: rank })) ?? 0;
  return block.draw(box, { kept, scale: largestScale(block, box, { scale: 0, kept }) });
}

/** The largest scale at which the block fits, from the one that is known to. */
export function largestScale(block: Pick<Block, "height">, box: Box, { scale, kept }: Fit): number {
  if (fits(block, box, { scale: 1, kept })) return 1;
  let largest = scale;
  for (let half = (1 - scale) / 2, trial = 0; trial < trials; trial++, half /= 2)
    if (fits(block, box, { scale: largest + half, kept })) largest += half;
  return largest;
}

const fits = ({ height }: Pick<Block, "height">, box: Box, fit: Fit): boolean =>
  height(box.width, fit) <= box.height + 0.001;
