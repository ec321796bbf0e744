import type { Figure } from "../../bench.ts";
import { type Goal, type GoalName, goalOf, goals } from "./goals.ts";
import type { Report } from "./report.ts";

export type Outcome = "met" | "missed" | "not measured" | "counted elsewhere";
/** A goal, and what came of it. `reached`: the worst of the figures that are held against it. */
export type Held = { goal: Goal; outcome: Outcome; reached: Figure | null; part: string | null };

/** Every goal with the figure reached. */
export function held({ parts }: Report): Held[] {
  const figures = Object.entries(parts).flatMap(([part, { figures }]) =>
    figures.map((figure) => ({ part, figure })),
  );
  return Object.keys(goals).map((name) => {
    const goal = goalOf(name as GoalName);
    if (goal.shownBy) return { goal, outcome: "counted elsewhere", reached: null, part: null };
    const [worst] = figures
      .filter(({ figure }) => figure.goal === name)
      .toSorted((a, b) => excess(goal, b.figure.value) - excess(goal, a.figure.value));
    if (!worst) return { goal, outcome: "not measured", reached: null, part: null };
    const outcome = excess(goal, worst.figure.value) > 0 ? "missed" : "met";
    return { goal, outcome, reached: worst.figure, part: worst.part };
  });
}

/** How far a value is past what is wanted; 0 and less: it is met. What is no number is past everything. */
export function excess({ most, least }: { most?: number; least?: number }, value: number): number {
  if (Number.isNaN(value) || value === null) return Number.POSITIVE_INFINITY;
  return Math.max(
    most === undefined ? -Infinity : value - most,
    least === undefined ? -Infinity : least - value,
  );
}

/** What a figure is held against: its goal, or a limit of its own. */
export function wantedOf({ goal, limit }: Figure): { most?: number; least?: number } {
  if (limit !== undefined) return { most: limit };
  return goal ? goalOf(goal) : {};
}
