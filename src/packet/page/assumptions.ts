import type { FieldShape } from "../../field-kinds/field-shape.ts";
import type { Value } from "../../field-kinds/value.ts";
import type { Words } from "../../values/words.ts";
import type { Assumption } from "./page-content.ts";
import type { ReadableAnswers } from "./readable-answers.ts";
import { showValue } from "./shown-values.ts";

/** What nobody has confirmed yet, to be agreed to or not, with what it would cost. */
export const assumptions = (answers: ReadableAnswers, words: Words): Assumption[] =>
  answers.fields
    .filter(({ state }) => state === "assumed")
    .map((field) => ({
      label: field.label,
      value: [showValue(field.value as Value, field as FieldShape, words) ?? { value: "" }],
      confirmWith: field.confirmWith ? [{ value: field.confirmWith }] : [],
    }));
