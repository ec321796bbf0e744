import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { givenValue } from "../../src/checklist/answer.ts";
import type { Question } from "../../src/checklist/question.ts";
import { PersonControl } from "../inputs/person-control.tsx";
import { WaitingForm } from "../inputs/waiting-form.tsx";
import { Button } from "../ui/button.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";

/** Which of the honest states is being filled in; null: none. */
export type Asking = "waiting" | "not-applicable" | "assumed" | null;

type Props = { asking: Exclude<Asking, null>; question: Question; onDone: () => void };

export function StateForm({ asking, question, onDone }: Props) {
  const { answer: save } = useDealActions();
  const { field, answer } = question;
  if (asking === "not-applicable") return <NotApplicableForm question={question} onDone={onDone} />;
  if (asking === "assumed") return <AssumedForm question={question} onDone={onDone} />;
  const start = answer?.state === "waiting" ? answer : undefined;
  return (
    <WaitingForm
      start={start}
      onCancel={onDone}
      onSave={(waiting) => {
        save(field.id, { state: "waiting", ...waiting });
        onDone();
      }}
    />
  );
}

/** Locked questions are safety and law: there the reason is printed on page 1, so it must be given. */
function NotApplicableForm({ question: { field, answer }, onDone }: Omit<Props, "asking">) {
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
    <form
      class="inline-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
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
    </form>
  );
}

function AssumedForm({ question: { field, answer }, onDone }: Omit<Props, "asking">) {
  const words = useWords();
  const { answer: save } = useDealActions();
  const person = useRef<HTMLInputElement>(null);
  const [lacks, setLacks] = useState<"value" | "name" | null>(null);
  const value = givenValue(answer);
  useLayoutEffect(() => {
    if (value !== undefined) person.current?.focus();
  }, []);
  const submit = (event: Event): void => {
    event.preventDefault();
    const confirmWith = person.current?.value.trim() ?? "";
    const lacking = value === undefined ? "value" : confirmWith === "" ? "name" : null;
    setLacks(lacking);
    if (lacking === "name") person.current?.focus();
    if (value === undefined || lacking) return;
    save(field.id, { state: "assumed", value, confirmWith });
    onDone();
  };
  return (
    <form
      class="inline-form"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      {value === undefined && <p>{words("state_assume_hint")}</p>}
      <PersonControl
        name={words("state_confirm_with")}
        start={answer?.state === "assumed" ? answer.confirmWith : ""}
        control={person}
        invalid={lacks === "name"}
      />
      {lacks && (
        <p class="problem" role="alert">
          {words(lacks === "value" ? "state_assume_needs_value" : "state_assume_needs_name")}
        </p>
      )}
      <FormActions label={words("state_assume_save")} onCancel={onDone} />
    </form>
  );
}

function FormActions({ label, onCancel }: { label: string; onCancel: () => void }) {
  const words = useWords();
  return (
    <div class="inline-form-actions">
      <Button type="submit">{label}</Button>
      <Button tone="quiet" onClick={onCancel}>
        {words("ui_cancel")}
      </Button>
    </div>
  );
}
