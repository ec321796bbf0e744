import type { Box, Look } from "./curves-drawing.ts";
import { logScale } from "./log-scale.ts";
import { element, label, stroke } from "./svg.ts";

/** Bars from 1 × to the left where something takes less, to the right where it takes more; the quickest on top. */
export function barsDrawing(bars: { of: string; value: number }[], box: Box, look: Look): string {
  const values = bars.map(({ value }) => value);
  // The longest bars keep room for their figure.
  const scale = logScale([...values, 1], box.x + 44, box.x + box.width - 56);
  const one = scale.place(1);
  const step = box.height / bars.length;
  const rows = bars
    .toSorted((a, b) => a.value - b.value)
    .map(({ of, value }, index) => {
      const y = box.y + index * step;
      const end = scale.place(value);
      const less = value < 1;
      const said = `${value.toLocaleString("en", { maximumSignificantDigits: 2 })} ×`;
      return element(
        "g",
        { class: look(of) },
        [
          label(less ? one + 8 : one - 8, y + 18.5, of, {
            class: "name",
            "text-anchor": less ? "start" : "end",
          }),
          element("rect", {
            x: Math.min(one, end),
            y: y + 6,
            width: Math.max(1, Math.abs(end - one)),
            height: 16,
            rx: 2,
          }),
          label(end + (less ? -6 : 6), y + 18.5, said, {
            class: "value",
            "text-anchor": less ? "end" : "start",
          }),
        ].join(""),
      );
    });
  return [
    stroke(
      [
        [one, box.y - 4],
        [one, box.y + box.height],
      ],
      { class: "axis" },
    ),
    ...rows,
  ].join("\n");
}
