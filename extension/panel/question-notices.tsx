import type { Question } from "../../src/checklist/question.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";
import { StateBanner } from "./state-banner.tsx";
import type { Asking } from "./state-form.tsx";

type Props = { question: Question; crmName: string; suggested: string[]; onAsk: (asking: Asking) => void };

/** What is to be said before the input: the state of the answer, and what the page suggests. */
export function QuestionNotices({ question, crmName, suggested, onAsk }: Props) {
  return (
    <>
      <StateBanner question={question} onAsk={onAsk} />
      <ConfirmLossy question={question} crmName={crmName} />
      {suggested.map((option) => (
        <Suggestion key={option} question={question} option={option} crmName={crmName} />
      ))}
    </>
  );
}

/** A value cut or rounded on the page counts as missing until somebody has looked at it. */
function ConfirmLossy({ question: { field, answer }, crmName }: Pick<Props, "question" | "crmName">) {
  const words = useWords();
  const { answer: save } = useDealActions();
  if (answer?.state !== "answered" || answer.source.from !== "record" || !answer.source.lossy) return null;
  const confirm = () => save(field.id, { ...answer, source: { from: "typed" } });
  return (
    <Notice
      tone="wait"
      icon="question"
      actions={
        <Button tone="quiet" onClick={confirm}>
          {words("panel_confirm")}
        </Button>
      }
    >
      {words(answer.source.fact === "lines" ? "panel_lossy_lines" : "panel_lossy", crmName)}
    </Notice>
  );
}

type SuggestionProps = { question: Question; option: string; crmName: string };

function Suggestion({ question: { field, answer }, option, crmName }: SuggestionProps) {
  const words = useWords();
  const { answer: save } = useDealActions();
  const label = field.options?.find(({ value }) => value === option)?.label ?? option;
  const tick = (): void => {
    const ticked = answer?.state === "answered" ? (answer.value as string[]) : [];
    const kept = ticked.filter((one) => one !== field.limits?.exclusive);
    save(field.id, { state: "answered", value: [...kept, option], source: { from: "typed" } });
  };
  return (
    <Notice
      tone="info"
      icon="question"
      actions={
        <Button tone="quiet" onClick={tick}>
          {words("panel_suggest_tick", label)}
        </Button>
      }
    >
      {words("panel_suggest", crmName, label)}
    </Notice>
  );
}
