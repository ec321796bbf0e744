import type { Drawn } from "./drawing.ts";
import type { DrawnSymbol } from "./drawn-symbol.ts";

/** At scale 1 the encoder draws a module of a matrix two units wide. */
const unitsPerModule = 2;

/** The outlines of a matrix as one path, with so many white modules around them. */
export function squares(drawn: Drawn, quiet: number): DrawnSymbol {
  const side = drawn.width / unitsPerModule + 2 * quiet;
  const place = (units: number): number => units / unitsPerModule + quiet;
  return { width: side, height: side, path: drawn.outlines.map((points) => outline(points, place)).join("") };
}

/** Outlines turn at right angles only: across, down, across… */
function outline(points: [number, number][], place: (units: number) => number): string {
  const [[x, y] = [0, 0], ...rest] = points;
  let last = x;
  const steps = rest.map(([nextX, nextY]) => {
    const across = nextX !== last;
    last = nextX;
    return across ? `H${place(nextX)}` : `V${place(nextY)}`;
  });
  return `M${place(x)} ${place(y)}${steps.join("")}z`;
}
