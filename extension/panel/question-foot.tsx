import { useRef } from "preact/hooks";
import type { Answer } from "../../src/checklist/answer.ts";
import type { Question } from "../../src/checklist/question.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useFocusComing } from "../ui/keep-focus.ts";
import { useUndo } from "../ui/undo.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";
import { useOpenHistory } from "./history/open-history.ts";
import { SourceMark } from "./source-mark.tsx";
import type { Asking } from "./state-form.tsx";

type Props = { question: Question; crmName: string; onAsk: (asking: Asking) => void };

/** Under the input: where the answer came from, and what else can honestly be said. */
export function QuestionFoot({ question: { field, answer, done }, crmName, onAsk }: Props) {
  const words = useWords();
  const { answer: save } = useDealActions();
  const offerUndo = useUndo();
  const clear = (was: Answer): void => {
    save(field.id, undefined);
    offerUndo(words("panel_cleared"), () => save(field.id, was));
  };
  const openHistory = useOpenHistory();
  const answered = answer?.state === "answered";
  // Rows come and go one by one, each with its undo, so a whole table is neither assumed nor cleared.
  const isWhole = !field.columns;
  const foot = useRef<HTMLDivElement>(null);
  useFocusComing(foot);
  return (
    <div ref={foot} class="card-foot">
      {answered && done && (
        <span class="answered">
          <Icon name="check" />
          {words("panel_answered")}
        </span>
      )}
      {answered && <SourceMark source={answer.source} crmName={crmName} />}
      {!answer && (
        <Button tone="quiet" onClick={() => onAsk("waiting")}>
          {words("state_not_known_yet")}
        </Button>
      )}
      {(!answer || (answered && !done)) && (
        <Button tone="quiet" onClick={() => onAsk("not-applicable")}>
          {words("state_does_not_apply")}
        </Button>
      )}
      {(!answer || answered) && isWhole && (
        <Button tone="quiet" onClick={() => onAsk("assumed")}>
          {words(answered ? "state_only_assumed" : "state_assume")}
        </Button>
      )}
      {answered && isWhole && (
        <Button
          tone="quiet"
          onClick={() => clear(answer)}
          aria-label={words("panel_clear_named", field.question)}
        >
          {words("ui_clear")}
        </Button>
      )}
      {answer && openHistory && (
        <Button
          tone="icon"
          aria-label={words("history_of_question", field.question)}
          title={words("history_title")}
          onClick={() => openHistory(field.id)}
        >
          <Icon name="history" />
        </Button>
      )}
    </div>
  );
}
