import type { Question } from "../../src/checklist/question.ts";
import { dayToText } from "../../src/values/dates.ts";
import type { Words } from "../../src/values/words.ts";
import { useInputSettings } from "../inputs/input-settings.ts";
import { Button } from "../ui/button.tsx";
import type { IconName } from "../ui/icon.tsx";
import { Notice, type Tone } from "../ui/notice.tsx";
import { useUndo } from "../ui/undo.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";
import type { Asking } from "./state-form.tsx";

type Props = { question: Question; onAsk: (asking: Asking) => void };
type Banner = { tone: Tone; icon: IconName; title?: string; text: string };

/** Says in which honest state the question is; to edit, to take back, and an assumption to confirm. */
export function StateBanner({ question: { field, answer }, onAsk }: Props) {
  const words = useWords();
  const { today } = useInputSettings();
  const { answer: save } = useDealActions();
  const offerUndo = useUndo();
  if (!answer || answer.state === "answered") return null;
  const clear = (): void => {
    save(field.id, undefined);
    offerUndo(words("panel_cleared"), () => save(field.id, answer));
  };
  const { text, ...look } = bannerOf(answer, today, words);
  return (
    <Notice
      {...look}
      actions={
        <>
          {answer.state === "assumed" && (
            <Button
              tone="quiet"
              onClick={() =>
                save(field.id, { state: "answered", value: answer.value, source: { from: "typed" } })
              }
            >
              {words("state_confirmed")}
            </Button>
          )}
          <Button tone="quiet" onClick={() => onAsk(answer.state as Asking)}>
            {words("ui_edit")}
          </Button>
          <Button tone="quiet" onClick={clear}>
            {words("ui_clear")}
          </Button>
        </>
      }
    >
      {text}
    </Notice>
  );
}

function bannerOf(answer: NonNullable<Question["answer"]>, today: string, words: Words): Banner {
  if (answer.state === "not-applicable") {
    const text = answer.because
      ? words("state_not_applicable", answer.because)
      : words("state_not_applicable_bare");
    return { tone: "plain", icon: "check", text };
  }
  if (answer.state === "assumed")
    return { tone: "wait", icon: "question", text: words("state_assumed", answer.confirmWith) };
  if (answer.state !== "waiting") return { tone: "plain", icon: "check", text: "" };
  const { on, by } = answer;
  if (by === undefined) return { tone: "wait", icon: "clock", text: words("state_waiting_no_day", on) };
  const day = dayToText(by, words.language);
  return by < today
    ? { tone: "bad", icon: "clock", text: words("state_waiting_overdue", on, day) }
    : { tone: "wait", icon: "clock", text: words("state_waiting", on, day) };
}
