import { failed, type Problem } from "../values/result.ts";
import type { FieldShape, Limits } from "./field-shape.ts";

export const numberLimits: readonly (keyof Limits)[] = ["min", "max", "above", "whole"];

/** What numbers, quantities, money and percentages must satisfy alike. */
export function numberProblem(value: number, { limits = {} }: FieldShape): Problem | null {
  const { min, max, above } = limits;
  if (min !== undefined && value < min) return failed("number-under", min).problem;
  if (max !== undefined && value > max) return failed("number-over", max).problem;
  if (above !== undefined && value <= above) return failed("number-not-above", above).problem;
  if (limits.whole && !Number.isInteger(value)) return failed("number-not-whole").problem;
  return null;
}
