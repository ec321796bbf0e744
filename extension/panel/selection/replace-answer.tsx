import { useEffect, useRef } from "preact/hooks";
import { answerText, valueText } from "../../../src/checklist/answer-text.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { Candidate } from "./candidates.ts";

type Props = { candidate: Candidate; onReplace: () => void; onBack: () => void };

/** The question has another answer: what it is, what it would be, and which it shall be. */
export function ReplaceAnswer({ candidate: { question, value }, onReplace, onBack }: Props) {
  const words = useWords();
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={group} class="selection-replace">
      <h3>{question.field.question}</h3>
      <dl>
        <dt>{words("selection_was")}</dt>
        <dd dir="auto">{answerText(question.field, question.answer, words)}</dd>
        <dt>{words("selection_now")}</dt>
        <dd dir="auto">{valueText(value, question.field, words)}</dd>
      </dl>
      <div class="selection-actions">
        <Button tone="main" onClick={onReplace}>
          {words("selection_replace")}
        </Button>
        <Button onClick={onBack}>{words("selection_back")}</Button>
      </div>
    </div>
  );
}
