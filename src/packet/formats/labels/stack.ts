import { markup } from "../markup.ts";
import type { Block } from "./block.ts";
import { largestScale } from "./fit-block.ts";

/** Blocks one under the other. In a box higher than it asked for they are drawn larger, and then further apart. */
export function stack(blocks: Block[], gap: number, rank = 0): Block {
  const height: Block["height"] = (width, fit) => {
    const kept = blocks.filter((block) => block.rank <= fit.kept);
    return kept.reduce((sum, block) => sum + block.height(width, fit), Math.max(0, kept.length - 1) * gap);
  };
  return {
    rank,
    height,
    draw: (box, fit) => {
      const kept = blocks.filter((block) => block.rank <= fit.kept);
      const own = { ...fit, scale: largestScale({ height }, box, fit) };
      const needed = height(box.width, own);
      // What must stand there does not even fit at its least: everything gets lower alike.
      const squeezed = Math.min(1, box.height / needed);
      const spare = Math.max(0, box.height - needed) / Math.max(1, kept.length - 1);
      const between = gap * squeezed + Math.min(gap, spare);
      let y = box.y;
      return markup`${kept.map((block) => {
        const high = block.height(box.width, own) * squeezed;
        const drawn = block.draw({ ...box, y, height: high }, own);
        y += high + between;
        return drawn;
      })}`;
    },
  };
}
