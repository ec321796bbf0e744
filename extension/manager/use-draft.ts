import { createContext } from "preact";
import { useCallback, useContext, useMemo, useState } from "preact/hooks";
import type { Patch } from "../../src/playbook/editing/patch.ts";
import { changeDraft, type Draft, type Edited, redoDraft, undoDraft } from "../storage/draft.ts";
import type { Edit } from "./book-context.ts";

/**
 * A change that was not made, until the person has said what to do about it. `quiet`: a conflict is said where it was typed, unless
 * that place is gone.
 */
export type Trouble = { patches: Patch[]; quiet: boolean; outcome: Extract<Edited, { ok: false }> };

export type Drafting = {
  draft: Draft;
  edit: Edit;
  /** Says at the top of the page what goes wrong with a change of another kind. */
  say: (change: Promise<Edited>) => Promise<Edited>;
  undo: () => Promise<Edited>;
  redo: () => Promise<Edited>;
  trouble: Trouble | null;
  settle: () => void;
};

const DraftContext = createContext<Drafting | null>(null);

export const DraftProvider = DraftContext.Provider;

/** The draft on screen, and how to change it. Changing anything begins one without asking. */
export function useDraft(): Drafting {
  const drafting = useContext(DraftContext);
  if (!drafting) throw new Error("Nothing of the playbook is changed before it is read");
  return drafting;
}

/** What `useDraft` gives to the page below. */
export function useDrafting(draft: Draft | null): Drafting | null {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const settle = useCallback(() => setTrouble(null), []);
  const said = useCallback(
    async (change: Promise<Edited>, patches: Patch[], quiet = false): Promise<Edited> => {
      const outcome = await change;
      // What is said already stays until it is answered, whatever else succeeds.
      if (!outcome.ok) setTrouble({ patches, quiet, outcome });
      return outcome;
    },
    [],
  );
  const edit = useCallback<Edit>(
    (patches, options) => said(changeDraft(patches), patches, options?.quiet),
    [],
  );
  const say = useCallback((change: Promise<Edited>) => said(change, []), []);
  const undo = useCallback(() => say(undoDraft()), []);
  const redo = useCallback(() => say(redoDraft()), []);
  return useMemo(() => draft && { draft, edit, say, undo, redo, trouble, settle }, [draft, trouble]);
}
