import { questionId } from "../../../src/playbook/editing/edits/add-question.ts";
import { copyQuestion, retireQuestion } from "../../../src/playbook/editing/edits/retire.ts";
import type { Field } from "../../../src/playbook/field.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useChange } from "../editing/use-change.ts";
import { everyDepartment, goTo } from "../route.ts";
import { RetireNotice } from "./retire-notice.tsx";
import { useMoveQuestion } from "./use-move-question.ts";

type Props = { field: Field; department: string | undefined };

/** What is done with a question as a whole. */
export function QuestionActions({ field, department }: Props) {
  const words = useWords();
  const { playbook } = useBook();
  const { change } = useChange();
  const { step } = useMoveQuestion();
  const own = playbook.fields.filter((one) => one.department === field.department);
  const at = own.indexOf(field);
  const list = { section: "questions", of: department ?? everyDepartment } as const;
  const copy = async (): Promise<void> => {
    const label = words("manager_copy_of", field.label);
    const id = questionId(playbook, label);
    if ((await change(() => copyQuestion(playbook, field.id, label))).ok) goTo({ ...list, question: id });
  };
  return (
    <section class="question-actions" aria-label={words("manager_actions")}>
      <div class="item-actions">
        <Button onClick={() => step(field.id, -1)} aria-disabled={at <= 0}>
          {words("manager_move_up")}
        </Button>
        <Button onClick={() => step(field.id, 1)} aria-disabled={at >= own.length - 1}>
          {words("manager_move_down")}
        </Button>
        <Button onClick={() => void copy()}>{words("manager_copy")}</Button>
      </div>
      <RetireNotice
        of={{ field: field.id }}
        name={field.label}
        kept={field.locked ? words("manager_locked_stays") : null}
        retire={(now) => retireQuestion(now, field.id)}
        // To the question that took its place: there a person was about to look.
        onRetired={() => goTo({ ...list, question: (own[at + 1] ?? own[at - 1])?.id })}
      />
    </section>
  );
}
