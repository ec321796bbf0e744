import { useEffect, useState } from "preact/hooks";
import type { Question } from "../../src/checklist/question.ts";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";
import type { DealView } from "./deal-view.ts";
import { QuestionLine } from "./question-line.tsx";
import { useReveal } from "./reveal.ts";
import "./department-fold.css";

type Props = {
  name: string;
  /** All the department owns and asks here. */
  questions: Question[];
  /** Ids of those that stand in "Due now". */
  dueNow: ReadonlySet<string>;
  view: DealView;
};

/** What one department asks, one fold away. Closed, it builds nothing inside. */
export function DepartmentFold({ name, questions, dueNow, view }: Props) {
  const words = useWords();
  const { field: wanted, at } = useReveal();
  const listed = questions.filter(({ field }) => !dueNow.has(field.id));
  const holds = listed.some(({ field }) => field.id === wanted);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (holds) setOpen(true);
  }, [wanted, at]);
  const done = questions.filter((question) => question.done).length;
  const complete = done === questions.length;
  const above = questions.length - listed.length;
  return (
    <details class="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" />
        <span class="fold-name">{name}</span>
        <span class={complete ? "fold-count fold-count-ok" : "fold-count"}>
          {complete ? words("panel_complete") : words("panel_of", done, questions.length)}
        </span>
        <progress class="fold-bar" max={questions.length} value={done} aria-hidden="true" />
      </summary>
      {open && (
        <div class="fold-body">
          {listed.map((question) => (
            <QuestionLine key={question.field.id} question={question} view={view} />
          ))}
          {above > 0 && <p class="fold-note">{words.count("panel_under_due_now", above)}</p>}
        </div>
      )}
    </details>
  );
}
