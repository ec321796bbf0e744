import type { Question } from "../../../src/checklist/question.ts";
import { fieldKinds } from "../../../src/field-kinds/index.ts";
import type { Value } from "../../../src/field-kinds/value.ts";
import type { Words } from "../../../src/values/words.ts";

export const valueInWords = ({ field }: Question, value: Value, words: Words): string =>
  fieldKinds.get(field.kind)?.toText(value, field, words) ?? "";

/** What stands there now, whatever the honest state. */
export function answerInWords(question: Question, words: Words): string {
  const { answer } = question;
  if (!answer) return "";
  if (answer.state === "waiting") return words("state_waiting_no_day", answer.on);
  if (answer.state !== "not-applicable") return valueInWords(question, answer.value, words);
  return answer.because ? words("state_not_applicable", answer.because) : words("state_not_applicable_bare");
}
