import { invertPatches } from "../../../src/playbook/editing/invert.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { useUndo } from "../../ui/undo.tsx";
import { useBook, useEdit } from "../book-context.ts";
import { useChange } from "./use-change.ts";

/** Takes something away and offers it back at once, so that nobody is asked whether they are sure. */
export function useRemove(said: string, onRemoved?: () => void) {
  const { playbook } = useBook();
  const edit = useEdit();
  const offerUndo = useUndo();
  const { change, refused } = useChange();
  const remove = async (make: (playbook: Playbook) => Patch[]): Promise<void> => {
    const patches = make(playbook);
    if (patches.length === 0 || !(await change(() => patches)).ok) return;
    offerUndo(said, () => void edit?.(invertPatches(patches)));
    // The button that had the focus is gone; who went on elsewhere meanwhile stays there.
    if (document.activeElement === document.body) onRemoved?.();
  };
  return { remove, refused };
}
