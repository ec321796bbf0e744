import type { Question } from "../../src/checklist/question.ts";
import { WaitingForm } from "../inputs/waiting-form.tsx";
import { AssumedForm } from "./assumed-form.tsx";
import { useDealActions } from "./deal-actions.ts";
import { NotApplicableForm } from "./not-applicable-form.tsx";

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
