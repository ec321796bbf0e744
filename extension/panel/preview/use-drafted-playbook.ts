import { useEffect, useState } from "preact/hooks";
import { type CompiledPlaybook, compilePlaybook } from "../../../src/playbook/compile-playbook.ts";
import type { Problem } from "../../../src/values/result.ts";
import { liveDraft } from "../../storage/draft.ts";
import { openWhenPossible } from "../../storage/reopen.ts";

type Drafted = { compiled: CompiledPlaybook | null; problem: Problem | null };

/** The playbook as it is being written, in whichever window; without a draft the one that is asked by. */
export function useDraftedPlaybook(): Drafted {
  const [drafted, setDrafted] = useState<Drafted>({ compiled: null, problem: null });
  useEffect(() => {
    let stop = (): void => {};
    let left = false;
    const fail = (problem: Problem | null) => setDrafted((was) => ({ ...was, problem }));
    void openWhenPossible(fail, () => !left).then((isOpen) => {
      if (!isOpen) return;
      stop = liveDraft(({ playbook }) => {
        setDrafted((was) =>
          was.compiled?.playbook === playbook ? was : { compiled: compilePlaybook(playbook), problem: null },
        );
      }, fail);
    });
    return () => {
      left = true;
      stop();
    };
  }, []);
  return drafted;
}
