import { useState } from "preact/hooks";
import {
  questionFromSpot,
  questionsFromSpots,
} from "../../../src/playbook/editing/edits/question-from-spot.ts";
import { removeWhiteSpot } from "../../../src/playbook/editing/edits/white-spots.ts";
import { invertPatches } from "../../../src/playbook/editing/invert.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import { useUndo } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook, useEdit } from "../book-context.ts";
import { useChange } from "../editing/use-change.ts";

/** What becomes of needs that were written down: questions, or nothing. Each can be taken back at once. */
export function useBecoming(department: string) {
  const words = useWords();
  const { playbook } = useBook();
  const edit = useEdit();
  const offerUndo = useUndo();
  const { change, refused } = useChange();
  const [made, setMade] = useState<string[]>([]);
  const go = async (patches: Patch[], said: string): Promise<void> => {
    if (patches.length === 0 || !(await change(() => patches)).ok) return;
    offerUndo(said, () => void edit?.(invertPatches(patches)));
  };
  const ask = (patches: Patch[]): Promise<void> => {
    const ids = patches.flatMap(({ path: [list, id] }) => (list === "fields" && id ? [id] : []));
    // Already now: it is there the moment its row is gone.
    setMade((known) => [...new Set([...known, ...ids])]);
    return go(patches, words.count("interview_made", ids.length));
  };
  return {
    /** The questions made here, by their ids. */
    made,
    refused,
    makeQuestion: (id: string) => ask(questionFromSpot(playbook, id)),
    makeQuestions: () => ask(questionsFromSpots(playbook, department)),
    remove: (id: string) => go(removeWhiteSpot(playbook, id), words("interview_removed")),
  };
}
