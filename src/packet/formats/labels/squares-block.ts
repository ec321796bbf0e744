import { markup } from "../markup.ts";
import type { DrawnSymbol } from "../symbols/drawn-symbol.ts";
import type { Block } from "./block.ts";
import { moduleSize } from "./module-size.ts";
import { svgSymbol } from "./svg-symbol.ts";

/** White between two symbols, beside their own quiet zones, so that a scanner is not in doubt which it sees. */
const between = 2;
/** Larger squares are read no better. */
const moduleMost = 1;

type Squares = { symbols: DrawnSymbol[]; width: number; sideMost: number; stacked: boolean; dot: number };

/** A block and the width it takes, millimetres. */
export type SquaresBlock = { block: Block; wide: number };

/** Data Matrix, QR code or both, within that width; as high as they come out. Null: none could be read at this size. */
export function squaresBlock({ symbols, width, sideMost, stacked, dot }: Squares): SquaresBlock | null {
  const room = stacked ? width : (width - (symbols.length - 1) * between) / symbols.length;
  const drawn = symbols.flatMap((symbol) => {
    const module = moduleSize(symbol.width, Math.min(room, sideMost), moduleMost, dot);
    return module === null ? [] : [{ symbol, module, side: symbol.width * module }];
  });
  if (drawn.length === 0) return null;
  const highest = Math.max(...drawn.map(({ side }) => side));
  const inARow = drawn.reduce((sum, { side }) => sum + side, (drawn.length - 1) * between);
  const height = stacked ? inARow : highest;
  const draw: Block["draw"] = (box) => {
    let along = 0;
    return markup`${drawn.map(({ symbol, module, side }) => {
      const place = stacked
        ? { x: box.x + box.width - side, y: box.y + along }
        : { x: box.x + along, y: box.y };
      along += side + between;
      return svgSymbol(symbol, place, { module, height: module }, dot);
    })}`;
  };
  return {
    block: { rank: 0, height: () => height, draw },
    wide: stacked ? highest : inARow,
  };
}
