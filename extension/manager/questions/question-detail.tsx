import type { Field } from "../../../src/playbook/field.ts";
import { useLocks } from "../locks.ts";
import { QuestionEditor } from "./question-editor.tsx";
import { QuestionFacts } from "./question-facts.tsx";
import "./question-detail.css";

type Props = { field: Field; department: string | undefined };

/** One question: to be changed, or to be read where the organisation keeps it. `department`: the list it was opened from. */
export function QuestionDetail(props: Props) {
  const { isLocked } = useLocks();
  return isLocked(`fields:${props.field.id}`) ? <QuestionFacts {...props} /> : <QuestionEditor {...props} />;
}
