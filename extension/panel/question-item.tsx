import type { Difference } from "../../src/checklist/differences.ts";
import type { Question } from "../../src/checklist/question.ts";
import { memo } from "../ui/memo.ts";
import type { DealView } from "./deal-view.ts";
import { sameDifferences } from "./drift/drift-view.ts";
import { sameOfCustomer } from "./profile/stand-props.ts";
import { QuestionCard, type QuestionCardProps } from "./question-card.tsx";

/** A card is drawn again when its own question changed, not when any other did. */
const Card = memo(
  QuestionCard,
  (before, now) =>
    sameQuestion(before.question, now.question) &&
    before.due === now.due &&
    before.playbook === now.playbook &&
    before.crmName === now.crmName &&
    sameDifferences(before.drift.open, now.drift.open) &&
    sameDifferences(before.drift.aside, now.drift.aside) &&
    sameOfCustomer(before.ofCustomer, now.ofCustomer) &&
    sameList(before.suggested, now.suggested) &&
    sameList(words(before), words(now)),
);

const words = ({ warnings }: QuestionCardProps): string[] =>
  warnings.map(({ title, detail }) => title + detail);

const sameList = (before: string[], now: string[]): boolean =>
  before.length === now.length && before.every((one, at) => one === now[at]);

/** The checklist keeps the very objects of what did not change. */
const sameQuestion = (before: Question, now: Question): boolean =>
  before.field === now.field &&
  before.answer === now.answer &&
  before.due === now.due &&
  before.done === now.done &&
  sameNeedBy(before.needBy, now.needBy) &&
  before.problem === now.problem &&
  before.rows.length === now.rows.length &&
  before.rows.every((row, at) => row.row === now.rows[at]?.row && row.cells === now.rows[at]?.cells);

/** Worked out anew at each look. */
const sameNeedBy = (before: Question["needBy"], now: Question["needBy"]): boolean =>
  before?.by === now?.by &&
  before?.late === now?.late &&
  before?.anchor === now?.anchor &&
  before?.ref === now?.ref;

/** The question's card with what the deal has to say about it. */
export function QuestionItem({ question, view, due }: { question: Question; view: DealView; due: boolean }) {
  const { id } = question.field;
  const ofIt = (all: Difference[]) => all.filter(({ field }) => field.id === id);
  return (
    <Card
      question={question}
      playbook={view.playbook}
      crmName={view.crmName}
      warnings={view.warnings.filter(({ fields }) => fields.includes(id))}
      drift={{ open: ofIt(view.drift.open), aside: ofIt(view.drift.aside) }}
      ofCustomer={{
        customer: view.customer,
        stand: view.customer?.stands.find(({ field }) => field.id === id),
      }}
      suggested={view.suggestions[id] ?? []}
      due={due}
    />
  );
}
