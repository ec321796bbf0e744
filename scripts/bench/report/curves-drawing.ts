import type { Chart, Line } from "./charts.ts";
import { logScale } from "./log-scale.ts";
import { spread } from "./spread.ts";
import { element, label, stroke } from "./svg.ts";

/** Where a drawing may be. */
export type Box = { x: number; y: number; width: number; height: number };
/** The class a line is drawn in. */
export type Look = (of: string) => string;

const lineHeight = 19;

/** Growth curves, both ways logarithmic, each with its name at its end. `names`: how much of the width those take. */
export function curvesDrawing(chart: Chart, box: Box, names: number, look: Look): string {
  const bottom = box.y + box.height;
  const right = box.x + box.width - names;
  const across = logScale(chart.sizes, box.x, right);
  const up = logScale(
    chart.lines.flatMap(({ points }) => points.map(({ value }) => value)),
    bottom,
    box.y,
  );
  const ends = chart.lines.map((line) => up.place(line.points.at(-1)?.value ?? 1));
  const places = spread(ends, lineHeight, box.y + 4, bottom - 4);
  return [
    ...up.ticks.map((tick) => {
      const y = up.place(tick);
      return (
        stroke(
          [
            [box.x, y],
            [right, y],
          ],
          { class: "grid" },
        ) + tickLabel(box.x - 8, y + 4, tick, "end")
      );
    }),
    ...chart.sizes.map((size) => {
      const x = across.place(size);
      return (
        stroke(
          [
            [x, box.y],
            [x, bottom],
          ],
          { class: "grid" },
        ) + tickLabel(x, bottom + 20, size, "middle")
      );
    }),
    ...chart.lines.map((line, index) => {
      const points = line.points.map(({ at, value }): [number, number] => [
        across.place(at),
        up.place(value),
      ]);
      const last = points.at(-1) ?? [right, bottom];
      const place = places[index] ?? 0;
      const to: [number, number] = [right + 18, place];
      return element(
        "g",
        { class: look(line.of) },
        [
          stroke([last, ...(last[0] < right ? [] : [[right + 4, last[1]] as [number, number]]), to], {
            class: "leader",
          }),
          stroke(points, { class: "line" }),
          ...points.map(([cx, cy]) => element("circle", { cx, cy, r: 3 })),
          label(right + 23, place + 4.5, nameOf(line, chart), { class: "name" }),
        ].join(""),
      );
    }),
  ].join("\n");
}

const tickLabel = (x: number, y: number, value: number, anchor: string): string =>
  label(x, y, value.toLocaleString("en", { maximumSignificantDigits: 3 }), {
    class: "tick",
    "text-anchor": anchor,
  });

/** With its last figure; a line that ends early says so. */
function nameOf({ of, points }: Line, { sizes, unit }: Chart): string {
  const last = points.at(-1);
  const value = (last?.value ?? 0).toLocaleString("en", { maximumSignificantDigits: 2 });
  const early = last?.at === sizes.at(-1) ? "" : ` at ${last?.at.toLocaleString("en")}`;
  return `${of} · ${value} ${unit}${early}`;
}
