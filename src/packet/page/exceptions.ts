import type { FieldShape } from "../../field-kinds/field-shape.ts";
import type { Value } from "../../field-kinds/value.ts";
import type { Words } from "../../values/words.ts";
import type { FrozenField } from "../packet.ts";
import type { LabelledValue, Line, Shown } from "./page-content.ts";
import type { ReadableAnswers } from "./readable-answers.ts";
import { showField, showMissing, showValue, showWaiting } from "./shown-values.ts";

/** Where this order departs from what the customer always requires: whoever knows the customer would do it as always. */
export const exceptionItems = (answers: ReadableAnswers, words: Words): LabelledValue[] =>
  answers.fields.flatMap((field) => {
    const { exception, label } = field;
    if (!exception) return [];
    const why: Shown = exception.why
      ? { value: exception.why }
      : { value: words("packet_exception_no_reason"), mark: "missing" };
    const always = showValue(exception.requires as Value, field as FieldShape, words);
    const otherwise: Line = always ? [". ", words("packet_exception_else"), " ", always] : [];
    return [
      { label, value: [...answerOf(field, words), ". ", words("packet_exception"), " ", why, ...otherwise] },
    ];
  });

function answerOf(field: FrozenField, words: Words): Line {
  if (field.state === "waiting") return [showWaiting(field, words)];
  if (field.state === "not-applicable")
    return [words("packet_not_applicable"), " ", { value: field.because ?? "" }];
  return [showField(field, words) ?? showMissing(words)];
}
