import { useRef, useState } from "preact/hooks";
import {
  addQuestion,
  lacks,
  questionId,
  takenIds,
} from "../../../src/playbook/editing/edits/add-question.ts";
import { idSchema } from "../../../src/playbook/field.ts";
import { Button } from "../../ui/button.tsx";
import { useAnnounce } from "../../ui/reorder/announce.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useChange } from "../editing/use-change.ts";
import { everyDepartment, goTo, writeRoute } from "../route.ts";
import { type Begun, begunFor } from "./begun-question.ts";
import { NewQuestionForm } from "./new-question-form.tsx";
import "./question-detail.css";

type Props = { department: string | undefined; begun: Begun | null; onBegun: (begun: Begun | null) => void };

/** A question that is not one yet: what is typed stays while a person looks elsewhere, and is one when nothing lacks. */
export function NewQuestion({ department, begun, onBegun }: Props) {
  const words = useWords();
  const book = useBook();
  const say = useAnnounce();
  const { change, refused } = useChange();
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const asked = begun ?? begunFor(book.playbook, department);
  const list = { section: "questions", of: department ?? everyDepartment } as const;
  const id = asked.id ?? questionId(book.playbook, asked.question);
  const wrongId = !idSchema.safeParse(id).success || takenIds(book.playbook).has(id);
  const lacking = lacks(asked);
  const add = async (): Promise<void> => {
    setTried(true);
    if (Object.values(lacking).some(Boolean) || wrongId) return focusFirstWrong(form.current);
    if (!(await change((playbook) => addQuestion(playbook, { ...asked, id }))).ok) return;
    onBegun(null);
    say(words("manager_added", asked.question));
    goTo({ ...list, question: id });
  };
  return (
    <form
      ref={form}
      class="question-detail"
      aria-labelledby="question-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h2 id="question-title" tabIndex={-1}>
        {words("manager_new_question")}
      </h2>
      <NewQuestionForm
        asked={asked}
        id={id}
        onChange={(now) => onBegun({ ...asked, ...now })}
        lacking={tried ? lacking : {}}
        wrongId={tried && wrongId}
      />
      {refused.map((problem) => (
        <p key={problem} class="setting-problem" role="alert">
          {problem}
        </p>
      ))}
      <div class="item-actions">
        <Button type="submit" tone="main">
          {words("manager_add_question")}
        </Button>
        <a class="button button-plain" href={writeRoute(list)} onClick={() => onBegun(null)}>
          {words("ui_cancel")}
        </a>
      </div>
    </form>
  );
}

/** After what lacks is said: the first place that says so. */
function focusFirstWrong(form: HTMLElement | null): void {
  requestAnimationFrame(() => {
    const wrong = form?.querySelector<HTMLElement>(
      "[aria-invalid=true], .setting:has(.setting-problem) input",
    );
    wrong?.focus();
  });
}
