import { markup } from "../markup.ts";
import type { Block } from "./block.ts";

/** `wide`: millimetres; without it the column takes its share of what is left. */
export type Column = { block: Block; share?: number; wide?: number };

/** Blocks beside one another, left to right, all as high as the highest. */
export function beside(columns: Column[], gap: number, rank = 0): Block {
  const widths = (width: number): number[] => {
    const fixed = columns.reduce((sum, { wide = 0 }) => sum + wide, (columns.length - 1) * gap);
    const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
    return columns.map(({ wide, share = 0 }) => wide ?? ((width - fixed) * share) / shares);
  };
  return {
    rank,
    height: (width, fit) => {
      const wide = widths(width);
      return Math.max(...columns.map(({ block }, at) => block.height(wide[at] as number, fit)));
    },
    draw: (box, fit) => {
      const wide = widths(box.width);
      let x = box.x;
      return markup`${columns.map(({ block }, at) => {
        const width = wide[at] as number;
        const drawn = block.draw({ ...box, x, width }, fit);
        x += width + gap;
        return drawn;
      })}`;
    },
  };
}
