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

/** A value given while the question was of another kind may have members that are no text. */
export const filledParts = (value: object): string[] =>
  Object.values(value).filter((part): part is string => typeof part === "string" && part.trim() !== "");
