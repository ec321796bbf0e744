import { failed, type Problem } from "../values/result.ts";
import type { FieldShape } from "./field-shape.ts";

/** Contact and address: every group of parts needs at least one that is filled. Names the first part of the first gap. */
export function neededParts(
  value: Record<string, string | undefined>,
  { limits = {} }: FieldShape,
): Problem | null {
  for (const group of limits.needs ?? []) {
    if (!group.some((part) => value[part]?.trim()))
      return failed(`part-missing-${group.join("-or-")}`).problem;
  }
  return null;
}

export const filledParts = (value: Record<string, string | undefined>): string[] =>
  Object.values(value).filter((part): part is string => part !== undefined && part.trim() !== "");
