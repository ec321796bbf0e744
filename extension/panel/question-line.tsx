import { useEffect, useState } from "preact/hooks";
import { answerText } from "../../src/checklist/answer-text.ts";
import type { Question } from "../../src/checklist/question.ts";
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
  const answer = answerText(field, question.answer, words);
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
