import type { Figure } from "../../bench.ts";
import { barsDrawing } from "./bars-drawing.ts";
import { charts } from "./charts.ts";
import { curvesDrawing } from "./curves-drawing.ts";
import { pictureCss } from "./picture-css.ts";
import { element, label } from "./svg.ts";

/** The curves that are drawn, by their titles. */
export const changeTitle = "one change";
export const ratioTitle = "one change over the full pass beside it";

const [width, height] = [1200, 500];
const compared = 1000;

/** Ours stands out, what is written by hand is a yardstick, the others are the field. */
function look(of: string): string {
  if (of.startsWith("Whitespot")) return "ours";
  return of.startsWith("floor") ? "floor" : "peer";
}

/** Growth curves of the rules, and each engine against the same work done in full; null before they were measured. */
export function pictureOf(figures: Figure[]): string | null {
  const drawn = charts(figures).map((chart) => ({
    ...chart,
    // The same engine measured again beside one that needs a browser.
    lines: chart.lines.filter(({ of }) => of !== "Whitespot, in Chromium"),
  }));
  const change = drawn.find(({ title }) => title === changeTitle);
  const ratio = drawn.find(({ title }) => title === ratioTitle);
  if (!change || !ratio) return null;
  const bars = ratio.lines.flatMap(({ of, points }) => {
    const value = points.find(({ at }) => at === compared)?.value;
    return value ? [{ of, value }] : [];
  });
  const inside = [
    `<title>One change beside the peers</title>`,
    element("style", {}, pictureCss),
    element("rect", { class: "card", width, height, rx: 8 }),
    label(64, 34, "One answer changed, all known anew: ms by questions", { class: "title" }),
    curvesDrawing(change, { x: 64, y: 58, width: 596, height: 396 }, 262, look),
    label(740, 34, `Times the full pass in the same process, ${compared.toLocaleString("en")} questions`, {
      class: "title",
    }),
    barsDrawing(bars, { x: 730, y: 58, width: 450, height: 396 }, look),
  ];
  return `${element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, role: "img" },
    `\n${inside.join("\n")}\n`,
  )}\n`;
}
