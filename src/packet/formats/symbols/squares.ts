import type { DrawnSymbol } from "./drawn-symbol.ts";

/** Modules row by row, 1 is black. */
type Matrix = { pixs?: number[]; pixx?: number };

/** The outlines of a square matrix as one path, with so many white modules around them. */
export function squares({ pixs = [], pixx: wide = 0 }: Matrix, quiet: number): DrawnSymbol {
  const side = wide + 2 * quiet;
  const isBlack = (x: number, y: number): boolean => x >= 0 && x < wide && pixs[y * wide + x] === 1;
  return { width: side, height: side, path: outlines(wide, isBlack, quiet) };
}

/**
 * A boundary turns where one or three of the four modules around a point are black. Along each line, across or down, it runs from
 * the first such point to the second, from the third to the fourth, and so on; two outlines that cross are right by the even-odd rule.
 */
function outlines(wide: number, isBlack: (x: number, y: number) => boolean, quiet: number): string {
  const points = wide + 1;
  const [across, down] = [new Map<number, number>(), new Map<number, number>()];
  const openIn: (number | null)[] = Array.from({ length: points }, () => null);
  for (let y = 0; y <= wide; y++) {
    let open: number | null = null;
    for (let x = 0; x <= wide; x++) {
      const above = isBlack(x - 1, y - 1) !== isBlack(x, y - 1);
      if (above === (isBlack(x - 1, y) !== isBlack(x, y))) continue;
      const point = y * points + x;
      open = joined(across, open, point);
      openIn[x] = joined(down, openIn[x] ?? null, point);
    }
  }
  const at = (place: number): number => place + quiet;
  let path = "";
  for (const start of across.keys()) {
    if (!down.has(start)) continue;
    path += `M${at(start % points)} ${at(Math.floor(start / points))}`;
    for (let point = start; down.has(point); ) {
      const corner = across.get(point) as number;
      const next = down.get(corner) as number;
      path += `H${at(corner % points)}`;
      // The last step down closes the outline.
      path += next === start ? "z" : `V${at(Math.floor(next / points))}`;
      for (const one of [point, corner]) down.delete(one);
      point = next;
    }
  }
  return path;
}

/** Every second point ends what the one before began. Gives the point that is still open. */
function joined(line: Map<number, number>, open: number | null, point: number): number | null {
  if (open === null) return point;
  line.set(open, point);
  line.set(point, open);
  return null;
}
