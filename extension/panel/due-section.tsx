import { useEffect, useRef, useState } from "preact/hooks";
import type { Question } from "../../src/checklist/question.ts";
import { useInputSettings } from "../inputs/input-settings.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { useWords } from "../ui/words-context.ts";
import type { DealView } from "./deal-view.ts";
import { dueNow } from "./due-now.ts";
import { minutesLeft } from "./minutes-left.ts";
import { QuestionItem } from "./question-item.tsx";
import { useReveal } from "./reveal.ts";
import { useGrowing } from "./use-growing.ts";

type Props = { view: DealView; shown: string[]; letGo: (fields: string[]) => void };

/** What is due, first. Answered cards keep their place until they are out of sight or folded away. */
export function DueSection({ view, shown, letGo }: Props) {
  const words = useWords();
  const { today } = useInputSettings();
  const { field: wanted } = useReveal();
  const due = dueNow(view.questions, view.playbook, today);
  const byId = new Map(view.questions.map((question) => [question.field.id, question]));
  const questions = shown.flatMap((id) => byId.get(id) ?? []);
  const answered = questions.filter(({ due, done }) => !due || done).map(({ field }) => field.id);
  const { count, sentinel } = useGrowing(questions.length, wanted ? shown.indexOf(wanted) : -1);
  return (
    <section aria-labelledby="due-now" class="due-list">
      <div class="section-head">
        <h2 id="due-now">{words("panel_due_now")}</h2>
        {due.length > 0 && <span>{words.count("panel_due_count", due.length, minutesLeft(due))}</span>}
      </div>
      {due.length === 0 && (
        <p class="nothing-due">
          <Icon name="check" />
          {words(view.stage.kind === "lost" ? "panel_lost" : "panel_nothing_due")}
        </p>
      )}
      {questions.slice(0, count).map((question) => (
        <LeavesOutOfSight key={question.field.id} question={question} letGo={letGo}>
          <QuestionItem question={question} view={view} due />
        </LeavesOutOfSight>
      ))}
      <div ref={sentinel} />
      {/* Below the cards: appearing above them it would push them from under the hand. */}
      {answered.length > 0 && (
        <div class="due-fold">
          <Button tone="quiet" onClick={() => letGo(answered)}>
            {words.count("panel_fold_answered", answered.length)}
          </Button>
        </div>
      )}
    </section>
  );
}

type LeavesProps = { question: Question; letGo: Props["letGo"]; children: preact.ComponentChildren };

/**
 * An answered card leaves while nobody looks: scrolled away and without the focus. Nothing then moves under the rep's hands,
 * because the browser anchors the scroll position to what is in sight.
 */
function LeavesOutOfSight({ question: { field, done }, letGo, children }: LeavesProps) {
  const element = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    const card = element.current;
    if (!done || !card) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setSeen(true);
      else if (seen && !card.contains(document.activeElement)) letGo([field.id]);
    });
    observer.observe(card);
    return () => observer.disconnect();
  }, [done, seen]);
  return <div ref={element}>{children}</div>;
}
