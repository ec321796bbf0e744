import { markup } from "../markup.ts";
import type { Block } from "./block.ts";
import { millimetres } from "./millimetres.ts";

const thick = 0.3;

/** The block with a line across above it. */
export function ruled(block: Block, gap: number): Block {
  const room = gap + thick;
  return {
    rank: block.rank,
    height: (width, fit) => block.height(width, fit) + room,
    draw: (box, fit) =>
      markup`<rect x="${millimetres(box.x)}" y="${millimetres(box.y)}" width="${millimetres(box.width)}" height="${thick}"/>${block.draw({ ...box, y: box.y + room, height: box.height - room }, fit)}`,
  };
}
