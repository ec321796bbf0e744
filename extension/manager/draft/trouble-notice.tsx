import { applyPatches } from "../../../src/playbook/editing/apply.ts";
import { forcePatches } from "../../../src/playbook/editing/force.ts";
import { inOneLine } from "../../../src/playbook/editing/words/in-one-line.ts";
import { patchesInWords } from "../../../src/playbook/editing/words/patches-in-words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDraft } from "../use-draft.ts";

/** A change that was not made: why, what it would change of what stands there now, and the choice. */
export function TroubleNotice() {
  const words = useWords();
  const { draft, edit, trouble, settle } = useDraft();
  if (!trouble) return null;
  const { patches, outcome } = trouble;
  const { playbook } = draft;
  // What the organisation locks stays locked, however often it is tried.
  const repeated = outcome.problem.code === "playbook-locked" ? [] : patches;
  const own = outcome.conflict ? forcePatches(playbook, patches) : repeated;
  const made = outcome.conflict ? applyPatches(playbook, own) : null;
  const again = () => {
    settle();
    void edit(own);
  };
  return (
    <Notice
      tone="wait"
      icon="warning"
      role="alert"
      actions={
        <>
          {own.length > 0 && (
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
      {problemText(outcome.problem, words)}{" "}
      {made?.ok &&
        own.length > 0 &&
        words("manager_yours", inOneLine(patchesInWords(own, playbook, made.value, words), words))}
    </Notice>
  );
}
