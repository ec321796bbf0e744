import fc from "fast-check";
import { expect, it } from "vitest";
import { squaresBlock } from "../../../src/packet/formats/labels/squares-block.ts";
import { qrCodeOf } from "../../../src/packet/formats/symbols/qr-code.ts";
import { squares } from "../../../src/packet/formats/symbols/squares.ts";

/** What the even-odd rule fills of a path that goes across and down only, row by row. */
function filled(path: string, side: number): number[] {
  const pixels = Array.from({ length: side * side }, () => 0);
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const down = (to: number): void => {
    for (let row = Math.min(y, to); row < Math.max(y, to); row++)
      for (let column = x; column < side; column++)
        pixels[row * side + column] = 1 - (pixels[row * side + column] ?? 0);
    y = to;
  };
  for (const [, step, first, second] of path.matchAll(/([MHVz])(\d+)?(?: (\d+))?/g)) {
    if (step === "M") [x, y, startX, startY] = [Number(first), Number(second), Number(first), Number(second)];
    if (step === "H") x = Number(first);
    if (step === "V") down(Number(first));
    if (step !== "z") continue;
    down(startY);
    x = startX;
  }
  return pixels;
}

it("a matrix's outlines fill its black modules and nothing else", () => {
  const matrix = fc
    .integer({ min: 1, max: 24 })
    .chain((wide) =>
      fc.tuple(
        fc.constant(wide),
        fc.array(fc.constantFrom(0, 1), { minLength: wide ** 2, maxLength: wide ** 2 }),
      ),
    );
  fc.assert(
    fc.property(matrix, ([wide, modules]) => {
      const { path, width } = squares({ pixs: modules, pixx: wide }, 0);
      expect(width).toBe(wide);
      expect(filled(path, wide)).toEqual(modules);
    }),
    { numRuns: 300 },
  );
});

it("two squares beside one another, and the white between them, fit into their width", () => {
  const symbol = { width: 20, height: 20, path: "" };
  const wide = (width: number, symbols = [symbol, symbol]) =>
    squaresBlock({ symbols, width, sideMost: 100, stacked: false, dot: 0.0125 })?.wide;
  for (const width of [18, 22, 30, 41.5]) expect(wide(width)).toBeCloseTo(width, 1);
  expect(wide(60)).toBe(42);
  expect(wide(10, [symbol])).toBe(10);
  expect(wide(5)).toBeUndefined();
});

it("no QR code is drawn of nothing, nor of more than a phone reads off a label", () => {
  expect(qrCodeOf("")).toBeNull();
  expect(qrCodeOf("1".repeat(1000))).not.toBeNull();
  expect(qrCodeOf("1".repeat(1001))).toBeNull();
});
