import { type Markup, markup } from "../markup.ts";
import type { DrawnSymbol } from "../symbols/drawn-symbol.ts";

type Place = { x: number; y: number };
type Size = { module: number; height: number };

/**
 * A symbol at its place, on white whatever is around it. `height`: of one unit of the symbol's own height. The place is moved
 * onto the printer's dots: a bar that begins between two is drawn a dot too wide.
 */
export function svgSymbol(
  symbol: DrawnSymbol,
  { x, y }: Place,
  { module, height }: Size,
  dot: number,
): Markup {
  const exact = (length: number): number => Number(length.toFixed(5));
  const onDots = (at: number): number => exact(Math.round(at / dot) * dot);
  return markup`<g transform="translate(${onDots(x)} ${onDots(y)}) scale(${exact(module)} ${exact(height)})" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${symbol.width}v${symbol.height}h-${symbol.width}z"/><path fill-rule="evenodd" d="${symbol.path}"/></g>`;
}
