import type { Figure } from "../../bench.ts";
import { share } from "../figures/share.ts";
import type { Openings } from "./openings.ts";
import type { Typing } from "./typing.ts";

export type Measured = { questions: number; others: number } & Openings & Typing;

const p50 = (values: number[]): number => share(values, 0.5);

/** Promised at 200 and 1,000 questions; twenty are shown beside them. */
export function figuresOf({ questions, others, panel, plain, empty, ...typed }: Measured): Figure[] {
  const at = `${questions} questions, ${others.toLocaleString("en")} other deals`;
  const figure = (what: string, value: number, unit: "ms" | "×", goal?: Figure["goal"]): Figure => ({
    what: `${at}: ${what}`,
    value,
    unit,
    goal,
  });
  const firstPaint = p50(panel.painted) / p50(empty.painted);
  const usable = p50(panel.usable) / p50(plain.usable);
  return [
    figure("first paint, p50", p50(panel.painted), "ms"),
    figure("first paint over an empty page", firstPaint, "×", "screen-first-paint"),
    figure("usable, p50", p50(panel.usable), "ms"),
    figure("usable, plain DOM, p50", p50(plain.usable), "ms"),
    figure("usable over plain DOM", usable, "×", questions === 200 ? "screen-usable" : undefined),
    figure("script per key", typed.script, "ms", questions >= 200 ? "screen-key" : undefined),
    figure("key to paint, p95", share(typed.toPaint, 0.95), "ms"),
    figure("change to acknowledged, p50", p50(typed.acknowledged), "ms"),
    figure("change to acknowledged, p95", share(typed.acknowledged, 0.95), "ms"),
  ];
}

export function growthFigure(measured: Measured[], others: number): Figure {
  const usable = (questions: number): number =>
    p50(measured.find((one) => one.others === others && one.questions === questions)?.panel.usable ?? []);
  return {
    what: `${others.toLocaleString("en")} other deals: usable with 1,000 questions over 200`,
    value: usable(1000) / usable(200),
    unit: "×",
    goal: "screen-growth",
  };
}
