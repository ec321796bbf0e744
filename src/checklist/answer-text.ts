import { storedText, textOfKind } from "../field-kinds/field-kind.ts";
import type { FieldShape } from "../field-kinds/field-shape.ts";
import { fieldKinds } from "../field-kinds/index.ts";
import type { Value } from "../field-kinds/value.ts";
import { dayToText } from "../values/dates.ts";
import type { Words } from "../values/words.ts";
import type { Answer } from "./answer.ts";
import { areRows } from "./row-state.ts";

/** The answer, or the honest state, in one line; nothing for none. */
export function answerText(field: FieldShape, answer: Answer | undefined, words: Words): string {
  if (!answer) return "";
  if (answer.state === "not-applicable")
    return answer.because
      ? words("state_not_applicable", answer.because)
      : words("state_not_applicable_bare");
  if (answer.state === "waiting")
    return answer.by
      ? words("state_waiting", answer.on, dayToText(answer.by, words.language))
      : words("state_waiting_no_day", answer.on);
  return valueText(answer.value, field, words);
}

/** A value in one line. A table's cells are looked at one by one, as everywhere. */
export const valueText = (value: Value, shape: FieldShape, words: Words): string =>
  shape.columns && areRows(value)
    ? (fieldKinds.get(shape.kind)?.toText(value, shape, words) ?? storedText(value))
    : textOfKind(fieldKinds.get(shape.kind), value, shape, words);
