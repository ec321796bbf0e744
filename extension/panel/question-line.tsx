import { useEffect, useState } from "preact/hooks";
import type { Question } from "../../src/checklist/question.ts";
import { fieldKinds } from "../../src/field-kinds/index.ts";
import { dayToText } from "../../src/values/dates.ts";
import type { Words } from "../../src/values/words.ts";
import { useWords } from "../ui/words-context.ts";
import type { DealView } from "./deal-view.ts";
import { QuestionItem } from "./question-item.tsx";
import { useReveal } from "./reveal.ts";

/** A question in its department's fold: one line with its answer; the whole card when opened. */
export function QuestionLine({ question, view }: { question: Question; view: DealView }) {
  const words = useWords();
  const { field: wanted, at } = useReveal();
  const { field, done } = question;
  const [open, setOpen] = useState(wanted === field.id);
  useEffect(() => {
    if (wanted === field.id) setOpen(true);
  }, [wanted, at, field.id]);
  const answer = answerText(question, words);
  const stage = view.playbook.stages.find(({ id }) => id === field.dueFrom);
  const state = done ? null : stage ? words("panel_due_at", stage.short) : words("panel_optional");
  return (
    <details
      class={done ? "line" : "line line-open"}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span class="line-question">{field.question}</span>
        <span class="line-state">{open ? words("panel_fold_up") : state}</span>
        {answer && (
          <span class="line-value" dir="auto">
            {answer}
          </span>
        )}
      </summary>
      {open && <QuestionItem question={question} view={view} due={false} />}
    </details>
  );
}

/** The answer, or the honest state, in one line. */
function answerText({ field, answer }: Question, words: Words): string {
  if (!answer) return "";
  if (answer.state === "not-applicable")
    return answer.because
      ? words("state_not_applicable", answer.because)
      : words("state_not_applicable_bare");
  if (answer.state === "waiting")
    return answer.by
      ? words("state_waiting", answer.on, dayToText(answer.by, words.language))
      : words("state_waiting_no_day", answer.on);
  return fieldKinds.get(field.kind)?.toText(answer.value, field, words) ?? "";
}
