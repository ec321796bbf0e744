import type { FieldKind, JudgeContext } from "../field-kinds/field-kind.ts";
import type { FieldShape } from "../field-kinds/field-shape.ts";
import type { Value } from "../field-kinds/value.ts";
import type { Problem } from "../values/result.ts";
import { failed } from "../values/result.ts";
import { placeholderIn } from "./placeholder.ts";

/** Says why a value cannot be used, or null. An unusable value counts as missing, and is kept. */
export type Judge = (
  kind: FieldKind,
  field: FieldShape & { question: string },
  value: Value,
) => Problem | null;

/** The product's judge: within the field's limits, and no placeholder where an honest state belongs. */
export function judgeOn(context: JudgeContext): Judge {
  return (kind, field, value) => {
    const placeholder = placeholderIn(kind.freeText?.(value) ?? [], field.question);
    if (placeholder !== null) return failed("placeholder", placeholder).problem;
    return kind.problem?.(value, field, context) ?? null;
  };
}

/** Worked deals are taken at their word: blank or not is all that counts. */
export const judgeNothing: Judge = () => null;
