import { useId, useLayoutEffect, useState } from "preact/hooks";
import { dayToText } from "../../../src/values/dates.ts";
import type { Problem } from "../../../src/values/result.ts";
import { DateInput } from "../../inputs/date-input.tsx";
import { useInputSettings } from "../../inputs/input-settings.ts";
import type { PackDraft } from "../../storage/customer-packs.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import { type PackQuestions, sentDay } from "./pack-questions.ts";

/** When it went out is an answer of the deal: receiving and the checks go by it. */
export function Sent({ of, draft }: { of: PackQuestions; draft: PackDraft }) {
  const words = useWords();
  const { today } = useInputSettings();
  const { pack } = useDealActions();
  const id = useId();
  const [other, setOther] = useState(false);
  const [unusable, setUnusable] = useState<Problem | null>(null);
  // The button that asked for it gives way to it.
  useLayoutEffect(() => {
    if (other) document.getElementById(`${id}i`)?.focus();
  }, [other]);
  const { sentOn } = of;
  if (!sentOn) return null;
  const { field } = sentOn;
  const wrong = unusable ?? sentOn.problem;
  const day = sentDay(of);
  // What has changed and was not handed out since has not been sent either.
  const { handedOut, pack: now } = draft;
  const isOld =
    day !== undefined && now.instructions.replaces !== undefined && !(handedOut && day >= now.day);
  return (
    <section
      class={day !== undefined && !isOld ? "card card-done" : "card"}
      aria-labelledby={`${id}q`}
      data-field={field.id}
    >
      <h3 id={`${id}q`} class="question">
        {field.question}
      </h3>
      <p class="why" role="status">
        {day === undefined ? words("pack_not_sent") : words("pack_sent", dayToText(day, words.language))}
        {isOld && ` ${words("pack_sent_before")}`}
      </p>
      <div class="pack-ways">
        {day !== today && (
          <Button onClick={() => pack.sent(field.id, today)}>
            <Icon name="check" />
            {words("pack_sent_today")}
          </Button>
        )}
        {!other && (
          <Button tone="quiet" onClick={() => setOther(true)}>
            {words("pack_sent_other")}
          </Button>
        )}
      </div>
      {other && (
        <>
          <DateInput
            id={`${id}i`}
            field={field}
            value={day}
            labelledBy={`${id}q`}
            describedBy={`${id}p`}
            invalid={wrong !== null}
            onChange={(now) => now !== undefined && pack.sent(field.id, now)}
            onUnusable={setUnusable}
          />
          <p id={`${id}p`} class="problem" role="status">
            {wrong && problemText(wrong, words)}
          </p>
        </>
      )}
    </section>
  );
}
