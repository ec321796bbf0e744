import { useEffect, useState } from "preact/hooks";
import { publishDraft } from "../../storage/draft.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useLocks } from "../locks.ts";
import { writeRoute } from "../route.ts";
import { useDraft } from "../use-draft.ts";
import { ChangesBox } from "../versions/changes-box.tsx";
import { SignForm } from "./sign-form.tsx";
import { useChanges } from "./use-changes.ts";

/** What will be published, what stands in the way, and who publishes it and why. */
export function PublishDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const { draft } = useDraft();
  const { problems } = useBook();
  const patches = useChanges();
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.length - errors.length;
  const behind = draft.base.number < draft.newest.number;
  const [number] = useState(draft.newest.number);
  // Published, here or in another window, while it was open.
  useEffect(() => {
    if (draft.newest.number !== number && patches.length === 0) onClose();
  }, [draft.newest.number]);
  const locked = useLocks().isLocked("publish");
  const obstacle = locked || behind || errors.length > 0 || patches.length === 0;
  return (
    <Dialog title={words("manager_publish_title", draft.newest.number + 1)} onClose={onClose}>
      {locked && <Notice tone="info">{words("problem_publish_locked")}</Notice>}
      {patches.length === 0 && <p>{words("problem_publish_nothing")}</p>}
      {behind && (
        <Notice tone="wait" icon="warning">
          {words("problem_draft_behind", draft.newest.number)}
        </Notice>
      )}
      {errors.length > 0 && (
        <Notice tone="bad" icon="warning" title={words.count("manager_publish_errors", errors.length)}>
          <ul class="publish-errors">
            {errors.slice(0, 5).map((problem) => (
              <li key={`${problem.code} ${problem.params?.join()}`}>{problemText(problem, words)}</li>
            ))}
          </ul>
          <a href={writeRoute({ section: "problems" })} onClick={onClose}>
            {words("manager_publish_see_problems")}
          </a>
        </Notice>
      )}
      {patches.length > 0 && (
        <ChangesBox
          title={words.count("manager_changes_since", patches.length, draft.base.number)}
          patches={patches}
          before={draft.base}
          after={draft.playbook}
        />
      )}
      {!obstacle && warnings > 0 && (
        <p class="publish-warnings">{words.count("manager_publish_warnings", warnings)}</p>
      )}
      {!obstacle && (
        <SignForm
          action={words("manager_publish_now", draft.newest.number + 1)}
          onSign={(signed) => publishDraft(signed, draft.seen)}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
