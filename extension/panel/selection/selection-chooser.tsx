import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Answer } from "../../../src/checklist/answer.ts";
import { longestText } from "../../../src/field-kinds/text-content.ts";
import { useInputSettings } from "../../inputs/input-settings.ts";
import { changeSelection, type Selection } from "../../messages/selection.ts";
import { useUndo } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";
import { dueNow } from "../due-now.ts";
import { useReveal } from "../reveal.ts";
import { type Candidate, candidatesFor } from "./candidates.ts";
import { AnotherDeal, NothingSelected } from "./not-here.tsx";
import { QuestionList } from "./question-list.tsx";
import { ReplaceAnswer } from "./replace-answer.tsx";
import { SelectedText } from "./selected-text.tsx";
import { useSelection } from "./use-selection.ts";
import "./selection.css";

/** Text that was sent from a page, and the question about where it goes. Nothing while none waits. */
export function SelectionChooser({ view }: { view: DealView }) {
  const selection = useSelection();
  const [agreed, setAgreed] = useState<Selection | null>(null);
  if (!selection) return null;
  if (selection.text === "") return <NothingSelected />;
  const isAnothers = selection.deal !== undefined && selection.deal.key !== view.key;
  if (isAnothers && agreed !== selection)
    return <AnotherDeal selection={selection} onHere={() => setAgreed(selection)} />;
  return <Chooser key={selection.text} selection={selection} view={view} />;
}

function Chooser({ selection, view }: { selection: Selection; view: DealView }) {
  const words = useWords();
  const { today } = useInputSettings();
  const { answer: save } = useDealActions();
  const { reveal } = useReveal();
  const offerUndo = useUndo();
  const title = useId();
  const section = useRef<HTMLElement>(null);
  const [asked, setAsked] = useState<Candidate | null>(null);
  // The rep has just asked for it: it comes to them, and the keys go to it.
  useEffect(() => {
    section.current?.scrollIntoView({ block: "start" });
    section.current?.querySelector("input")?.focus({ preventScroll: true });
  }, []);

  const put = ({ question: { field, answer: was }, value }: Candidate): void => {
    const answer: Answer = { state: "answered", value, source: { from: "typed" } };
    save(field.id, answer, words("selection_why"));
    void changeSelection(null);
    offerUndo(words("selection_put"), () => {
      save(field.id, was);
      void changeSelection(selection);
    });
    reveal(field.id);
  };
  const due = dueNow(view.questions, view.playbook, today).map(({ field }) => field.id);
  const { closeDate } = view.record;
  const candidates = candidatesFor(selection.text, view.questions, due, words.language, { today, closeDate });
  return (
    <section ref={section} class="selection" aria-labelledby={title}>
      <h2 id={title}>{words("selection_title")}</h2>
      <SelectedText text={selection.text} />
      {selection.cut && (
        <p class="selection-note">{words("selection_cut", longestText.toLocaleString(words.language))}</p>
      )}
      {asked ? (
        <ReplaceAnswer candidate={asked} onReplace={() => put(asked)} onBack={() => setAsked(null)} />
      ) : (
        <QuestionList
          candidates={candidates}
          due={new Set(due)}
          playbook={view.playbook}
          onChoose={(one) => (one.how === "replace" ? setAsked(one) : put(one))}
        />
      )}
    </section>
  );
}
