import { useRef, useState } from "preact/hooks";
import type { Answer } from "../../src/checklist/answer.ts";
import { canStand } from "../../src/checklist/profile/profile.ts";
import type { Question } from "../../src/checklist/question.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useFocusComing } from "../ui/keep-focus.ts";
import { useUndo } from "../ui/undo.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";
import { useOpenHistory } from "./history/open-history.ts";
import { KeepRequirement } from "./profile/keep-requirement.tsx";
import type { OfCustomer } from "./profile/stand-props.ts";
import { SourceMark } from "./source-mark.tsx";
import type { Asking } from "./state-form.tsx";
import { hiddenKind } from "./without-prices.ts";

type Props = { question: Question; crmName: string; ofCustomer: OfCustomer; onAsk: (asking: Asking) => void };

/** Under the input: where the answer came from, and what else can honestly be said. */
export function QuestionFoot({ question: { field, answer, done }, crmName, ofCustomer, onAsk }: Props) {
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
  const { customer, stand } = ofCustomer;
  const met = stand && !stand.exception && !stand.news ? stand.by : undefined;
  const [more, setMore] = useState(false);
  // Most answers are never kept for the customer: one press away.
  const keepable = answered && done && customer !== null && !met && canStand(field);
  const foot = useRef<HTMLDivElement>(null);
  useFocusComing(foot);
  // Nobody says of an answer they cannot see that it is another.
  const isHidden = field.kind === hiddenKind;
  if (isHidden && done) return null;
  return (
    <div ref={foot} class="card-foot">
      {answered && done && (
        <span class="answered">
          <Icon name="check" />
          {words("panel_answered")}
        </span>
      )}
      {answered && <SourceMark source={answer.source} crmName={crmName} requirement={met} />}
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
      {(!answer || answered) && isWhole && !isHidden && (
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
      <span class="card-icons">
        {keepable && (
          <Button
            tone="icon"
            aria-label={words("profile_more", field.question)}
            title={words("profile_more_title")}
            aria-expanded={more}
            onClick={() => setMore(!more)}
          >
            <Icon name="more" />
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
      </span>
      {more && keepable && (
        <KeepRequirement {...{ customer, stand, field }} value={answer.value} onDone={() => setMore(false)} />
      )}
    </div>
  );
}
