import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Step } from "../../../src/playbook/editing/draft-log.ts";
import { isTheirs } from "../../storage/draft.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDraft } from "../use-draft.ts";
import { stepInWords } from "./step-in-words.ts";
import { useHistoryKeys } from "./use-history-keys.ts";

/** Long enough to be read; what it says can be seen in the draft too. */
const saidForMs = 6000;

/** Undo and redo, each saying what it would do, and what was done last. */
export function HistoryButtons() {
  const words = useWords();
  const { draft, undo, redo } = useDraft();
  const [said, setSaid] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const undoes = useStep(draft.undo, "undo");
  const redoes = useStep(draft.redo, "redo");
  useEffect(() => () => clearTimeout(timer.current), []);

  const go = async (step: typeof undoes, change: typeof undo, key: "manager_undone" | "manager_redone") => {
    if (!step || !(await change()).ok) return;
    setSaid(words(key, step.text));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSaid(""), saidForMs);
  };
  const goBack = () => go(undoes, undo, "manager_undone");
  const goOn = () => go(redoes, redo, "manager_redone");
  useHistoryKeys(goBack, goOn);
  const undoLabel = undoes
    ? words(undoes.key("undo"), undoes.text, undoes.by)
    : words("manager_undo_nothing");
  const redoLabel = redoes ? words("manager_redo", redoes.text) : words("manager_redo_nothing");
  return (
    <div class="history-buttons">
      <Button tone="icon" aria-label={undoLabel} title={undoLabel} aria-disabled={!undoes} onClick={goBack}>
        <Icon name="undo" />
      </Button>
      <Button tone="icon" aria-label={redoLabel} title={redoLabel} aria-disabled={!redoes} onClick={goOn}>
        <Icon name="redo" />
      </Button>
      <p role="status" class={said ? "history-said" : "visually-hidden"}>
        {said}
      </p>
    </div>
  );
}

/** A step as its button says it; null: there is none. */
function useStep(step: Step | null, way: "undo" | "redo") {
  const words = useWords();
  const { playbook } = useDraft().draft;
  return useMemo(() => {
    if (!step) return null;
    const theirs = isTheirs(step);
    return {
      text: stepInWords(step, way, playbook, words),
      by: step.by,
      key: (name: "undo") =>
        theirs ? (step.by ? `manager_${name}_theirs_by` : `manager_${name}_theirs`) : `manager_${name}`,
    };
  }, [step, playbook]);
}
