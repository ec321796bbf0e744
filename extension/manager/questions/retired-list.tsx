import { bringBackQuestion } from "../../../src/playbook/editing/edits/retire.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";
import { goTo } from "../route.ts";

/** What is asked no more, to be brought back. */
export function RetiredList({ department }: { department: string | undefined }) {
  const words = useWords();
  const { playbook } = useBook();
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  const retired = (playbook.retired ?? []).filter(
    (field) => department === undefined || field.department === department,
  );
  if (retired.length === 0) return null;
  const bringBack = async (id: string, of: string): Promise<void> => {
    if ((await change((now) => bringBackQuestion(now, id))).ok)
      goTo({ section: "questions", of, question: id });
  };
  return (
    <details class="retired">
      <summary>{words.count("manager_retired_questions", retired.length)}</summary>
      <ul>
        {retired.map(({ id, question, label, department: own }) => (
          <li key={id}>
            <span>{question}</span>
            {!isLocked(`retired:${id}`) && (
              <Button
                tone="quiet"
                aria-label={words("manager_bring_back_named", label)}
                onClick={() => void bringBack(id, department ?? own)}
              >
                {words("manager_bring_back")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refused.map((problem) => (
        <p key={problem} class="setting-problem" role="alert">
          {problem}
        </p>
      ))}
    </details>
  );
}
