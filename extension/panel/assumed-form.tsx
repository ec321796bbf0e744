import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { givenValue } from "../../src/checklist/answer.ts";
import type { Question } from "../../src/checklist/question.ts";
import { InlineForm } from "../inputs/inline-form.tsx";
import { PersonControl } from "../inputs/person-control.tsx";
import { useWords } from "../ui/words-context.ts";
import { useDealActions } from "./deal-actions.ts";
import { FormActions } from "./form-actions.tsx";

type Props = { question: Question; onDone: () => void };

/** A value taken for now, with somebody to confirm it. It is typed in the question's own input, above. */
export function AssumedForm({ question: { field, answer }, onDone }: Props) {
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
    <InlineForm onSubmit={submit} onCancel={onDone}>
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
    </InlineForm>
  );
}
