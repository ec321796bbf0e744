import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import type { DealView } from "../deal-view.ts";
import { useReveal } from "../reveal.ts";
import { customerName } from "./customer-name.ts";
import { UnaskedException } from "./unasked-exception.tsx";

type Exceptions = NonNullable<DealView["customer"]>["stands"];

/** Exceptions to look at once more: in cards that were answered and are out of sight, and where no question is asked at all. */
export function exceptionsIn({ customer, questions }: DealView): {
  unexplained: Exceptions;
  unasked: Exceptions;
} {
  const asked = new Set(questions.map(({ field }) => field.id));
  const all = customer?.stands.filter(({ exception }) => exception) ?? [];
  return {
    unexplained: all.filter(({ field, by }) => asked.has(field.id) && !by?.why),
    unasked: all.filter(({ field }) => !asked.has(field.id)),
  };
}

/** Says which exceptions want a reason, each with the way there: departments read it. */
export function UnexplainedNotice({ view, onShow }: { view: DealView; onShow: (field: string) => void }) {
  const words = useWords();
  const { unexplained } = exceptionsIn(view);
  if (unexplained.length === 0) return null;
  return (
    <Notice
      tone="wait"
      icon="question"
      title={words.count("profile_unexplained", unexplained.length, customerName(view.customer, words))}
      actions={unexplained.map(({ field }) => (
        <Button key={field.id} tone="quiet" onClick={() => onShow(field.id)}>
          <bdi>{field.label}</bdi>
        </Button>
      ))}
    />
  );
}

/** The same beside the deal's warnings, with the exceptions no card is there for. */
export function Unexplained({ view }: { view: DealView }) {
  const { reveal } = useReveal();
  const { unasked } = exceptionsIn(view);
  return (
    <>
      <UnexplainedNotice view={view} onShow={reveal} />
      {unasked.map(
        (stand) => stand.by && <UnaskedException key={stand.field.id} stand={stand} by={stand.by} />,
      )}
    </>
  );
}
