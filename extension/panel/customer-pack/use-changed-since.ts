import { useEffect, useState } from "preact/hooks";
import { useDealActions } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";

/** Nobody waits for it, and a deal changes at every letter: it is looked at once the rep rests. */
const restMs = 800;

/** The revision the customer should have and has not, of a pack that was handed out; null: they have what holds. */
export function useChangedSince(view: DealView): string | null {
  const { pack } = useDealActions();
  const [revision, setRevision] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    const timer = setTimeout(async () => {
      const draft = await pack.draft();
      if (left || !draft.ok) return;
      const now = draft.value;
      setRevision(now && !now.handedOut && now.pack.instructions.replaces ? now.pack.revision : null);
    }, restMs);
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [view.questions]);
  return revision;
}
