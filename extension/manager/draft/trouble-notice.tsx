import { forcePatches } from "../../../src/playbook/editing/force.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDraft } from "../use-draft.ts";

/** A change that was not made: why, and the choice. */
export function TroubleNotice() {
  const words = useWords();
  const { draft, edit, trouble, settle } = useDraft();
  if (!trouble) return null;
  const { patches, outcome } = trouble;
  const again = () => {
    settle();
    void edit(forced);
  };
  const forced = outcome.conflict ? forcePatches(draft.playbook, patches) : patches;
  return (
    <Notice
      tone="wait"
      icon="warning"
      role="alert"
      actions={
        <>
          {forced.length > 0 && (
            <Button tone="quiet" onClick={again}>
              {words(outcome.conflict ? "manager_put_mine" : "manager_try_again")}
            </Button>
          )}
          <Button tone="quiet" onClick={settle}>
            {words(outcome.conflict ? "manager_keep_theirs" : "ui_close")}
          </Button>
        </>
      }
    >
      {problemText(outcome.problem, words)}
    </Notice>
  );
}
