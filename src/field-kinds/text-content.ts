import * as z from "zod/mini";
import { failed, type Problem } from "../values/result.ts";
import { type FieldKind, fieldKind } from "./field-kind.ts";
import type { FieldShape } from "./field-shape.ts";
import { fits } from "./safe-pattern.ts";

/** Long enough for any honest answer; a pasted book is cut by the input, which says so, and never by storage. */
export const longestText = 20_000;

function problem(value: string, { limits = {} }: FieldShape): Problem | null {
  const length = value.trim().length;
  if (limits.minLength !== undefined && length < limits.minLength)
    return failed("text-too-short", limits.minLength).problem;
  if (limits.maxLength !== undefined && length > limits.maxLength)
    return failed("text-too-long", limits.maxLength, length).problem;
  if (limits.pattern !== undefined && !fits(limits.pattern, value.trim()))
    return failed("text-not-of-pattern", limits.example ?? limits.pattern).problem;
  return null;
}

const schema = z.string().check(z.maxLength(longestText));

/** What text and long text share: one line or several is only a matter of the input. */
export const textual = (id: string): FieldKind =>
  fieldKind<string>({
    id,
    limits: ["minLength", "maxLength", "pattern", "example"],
    schema: () => schema,
    isBlank: (value) => value.trim() === "",
    problem,
    freeText: (value) => [value],
    toText: (value) => value,
  });
