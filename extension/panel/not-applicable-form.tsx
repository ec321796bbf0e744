import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Question } from "../../src/checklist/question.ts";
import { InlineForm } from "../inputs/inline-form.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";
import { FormActions } from "./form-actions.tsx";

type Props = { question: Question; onDone: () => void };

/** Locked questions are safety and law: there the reason is printed on page 1, so it must be given. */
export function NotApplicableForm({ question: { field, answer }, onDone }: Props) {
  const words = useWords();
  const { answer: save } = useDealActions();
  const id = useId();
  const because = useRef<HTMLInputElement>(null);
  const [lacksReason, setLacksReason] = useState(false);
  useLayoutEffect(() => because.current?.focus(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const reason = because.current?.value.trim() ?? "";
    if (field.locked && reason === "") {
      setLacksReason(true);
      because.current?.focus();
      return;
    }
    save(field.id, { state: "not-applicable", because: reason });
    onDone();
  };
  return (
    <InlineForm onSubmit={submit} onCancel={onDone}>
      <div class="part">
        <label class="part-name" for={id}>
          {words(field.locked ? "state_because_locked" : "state_because")}
        </label>
        <input
          id={id}
          ref={because}
          class="control"
          dir="auto"
          maxLength={500}
          aria-invalid={lacksReason}
          defaultValue={answer?.state === "not-applicable" ? answer.because : ""}
        />
      </div>
      {lacksReason && (
        <p class="problem" role="alert">
          {words("state_needs_reason")}
        </p>
      )}
      <FormActions label={words("state_does_not_apply")} onCancel={onDone} />
    </InlineForm>
  );
}
