import type { Stand } from "../../src/checklist/profile/standing.ts";
import type { Question } from "../../src/checklist/question.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import type { WarningView } from "./deal-view.ts";
import { QuestionDrift, type QuestionDriftProps } from "./drift/question-drift.tsx";
import { ReceiptClash } from "./packages/receipt-clash.tsx";
import { ExceptionNote } from "./profile/exception-note.tsx";
import type { Asking } from "./state-form.tsx";

type Props = {
  question: Question;
  crmName: string;
  warnings: WarningView[];
  drift: Omit<QuestionDriftProps, "crmName">;
  stand: Stand | undefined;
  onAsk: (asking: Asking) => void;
};

/** What comes up about an answer while it is being given: under the input, so that it does not push it away. */
export function QuestionRemarks({ question, crmName, warnings, drift, stand, onAsk }: Props) {
  return (
    <>
      {question.problem?.code === "placeholder" && <PlaceholderOffer onAsk={onAsk} />}
      {stand?.exception && stand.by && <ExceptionNote stand={stand} by={stand.by} />}
      {isReceipt(question) && <ReceiptClash number={question.answer.value} />}
      <QuestionDrift {...drift} crmName={crmName} />
      {warnings.map(({ id, title, detail }) => (
        <Notice key={id} tone="due" icon="warning" title={title} role="status">
          {detail}
        </Notice>
      ))}
    </>
  );
}

function PlaceholderOffer({ onAsk }: Pick<Props, "onAsk">) {
  const words = useWords();
  return (
    <Notice
      tone="wait"
      icon="question"
      actions={
        <>
          <Button tone="quiet" onClick={() => onAsk("waiting")}>
            {words("state_not_known_yet")}
          </Button>
          <Button tone="quiet" onClick={() => onAsk("not-applicable")}>
            {words("state_does_not_apply")}
          </Button>
        </>
      }
    >
      {words("panel_placeholder_offer")}
    </Notice>
  );
}

type Receipt = Question & { answer: { value: string } };

/** The number goods are expected under, however it came here. */
const isReceipt = (question: Question): question is Receipt => {
  const { field, answer } = question;
  const isMinted = field.prefill !== undefined && "mint" in field.prefill;
  return isMinted && answer !== undefined && "value" in answer && typeof answer.value === "string";
};
