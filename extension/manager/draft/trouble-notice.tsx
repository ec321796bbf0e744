import { applyPatches } from "../../../src/playbook/editing/apply.ts";
import { forcePatches } from "../../../src/playbook/editing/force.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import { inOneLine } from "../../../src/playbook/editing/words/in-one-line.ts";
import { patchesInWords } from "../../../src/playbook/editing/words/patches-in-words.ts";
import type { Problem } from "../../../src/values/result.ts";
import type { Words } from "../../../src/values/words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import type { Book } from "../book.ts";
import { useBook } from "../book-context.ts";
import { lockedInWords } from "../exchange/locked-in-words.ts";
import { useDraft } from "../use-draft.ts";

/** A change that was not made: why, what it would change of what stands there now, and the choice. */
export function TroubleNotice() {
  const words = useWords();
  const book = useBook();
  const { draft, edit, trouble, settle } = useDraft();
  if (!trouble) return null;
  const { patches, quiet, outcome } = trouble;
  const { playbook } = draft;
  // What the organisation locks stays locked, however often it is tried.
  const repeated = outcome.problem.code === "playbook-locked" ? [] : patches;
  const own = outcome.conflict ? forcePatches(playbook, patches) : repeated;
  const gone = outcome.conflict !== undefined && own.length === 0;
  if (quiet && outcome.conflict && !gone) return null;
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
            {words(outcome.conflict && !gone ? "manager_keep_theirs" : "ui_close")}
          </Button>
        </>
      }
    >
      {gone ? words("manager_trouble_gone", typedIn(patches)) : troubleText(outcome.problem, book, words)}{" "}
      {made?.ok &&
        own.length > 0 &&
        words("manager_yours", inOneLine(patchesInWords(own, playbook, made.value, words), words))}
    </Notice>
  );
}

/** What was typed, so that it can be copied to where it belongs now. */
const typedIn = (patches: Patch[]): string =>
  patches.flatMap((patch) => ("now" in patch && typeof patch.now === "string" ? patch.now : [])).join(" ");

/** A locked part is called as everywhere on this page. */
function troubleText(problem: Problem, book: Book, words: Words): string {
  const [part] = problem.params ?? [];
  if (problem.code !== "playbook-locked" || typeof part !== "string") return problemText(problem, words);
  return problemText({ ...problem, params: [lockedInWords(part, book, words)] }, words);
}
