import { useEffect, useRef, useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import type { PackDraft } from "../../storage/customer-packs.ts";
import { useDealActions } from "../deal-actions.ts";
import type { DealView } from "../deal-view.ts";

/** The pack as it would be handed out now, made again whenever the deal's answers change. Undefined: not made yet. */
export function usePack(view: DealView, handedOut: number) {
  const { pack } = useDealActions();
  const [draft, setDraft] = useState<PackDraft | null>();
  const [problem, setProblem] = useState<Problem | null>(null);
  const latest = useRef(0);
  useEffect(() => {
    const mine = ++latest.current;
    void pack.draft().then((made) => {
      // A later one is on its way.
      if (mine !== latest.current) return;
      setProblem(made.ok ? null : made.problem);
      if (made.ok) setDraft(made.value);
    });
  }, [view.questions, view.save.kind, handedOut]);
  return { draft, problem };
}
