import type { Figure } from "../../bench.ts";

/** One thing measured of several engines at several sizes. */
export type Chart = { title: string; unit: string; sizes: number[]; lines: Line[] };
export type Line = { of: string; points: { at: number; value: number }[] };

/** The figures that are points of a curve, put together. */
export function charts(figures: Figure[]): Chart[] {
  const found = new Map<string, Chart>();
  for (const { curve, value, unit } of figures) {
    if (!curve) continue;
    const { title, of, at } = curve;
    const chart = found.get(title) ?? { title, unit, sizes: [], lines: [] };
    found.set(title, chart);
    if (!chart.sizes.includes(at)) chart.sizes.push(at);
    const line = chart.lines.find((one) => one.of === of) ?? { of, points: [] };
    if (line.points.length === 0) chart.lines.push(line);
    line.points.push({ at, value });
  }
  return [...found.values()];
}
