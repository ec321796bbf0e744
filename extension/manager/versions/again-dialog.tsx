import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import { publishAgain } from "../../storage/draft.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useEdit } from "../book-context.ts";
import { SignForm } from "../draft/sign-form.tsx";
import { useChanges } from "../draft/use-changes.ts";
import { useLocks } from "../locks.ts";
import { useDraft } from "../use-draft.ts";
import { ChangesBox } from "./changes-box.tsx";
import { useComparison } from "./use-comparison.ts";

/** An old version published again: first what that changes for everybody, then who does it and why. */
export function AgainDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const words = useWords();
  const { draft } = useDraft();
  const edit = useEdit();
  const locked = useLocks().isLocked("publish");
  const drafted = useChanges().length;
  const compared = useComparison(String(draft.newest.number), String(number));
  const next = draft.newest.number + 1;
  const intoDraft = () => {
    onClose();
    if (compared?.ok && edit) void edit(diffPlaybooks(draft.playbook, compared.value.after));
  };
  if (!compared) return null;
  if (!compared.ok)
    return (
      <Dialog title={words("manager_again_title", number)} onClose={onClose}>
        <Notice tone="bad" icon="warning">
          {problemText(compared.problem, words)}
        </Notice>
      </Dialog>
    );
  const { patches, before, after } = compared.value;
  return (
    <Dialog title={words("manager_again_title", number)} onClose={onClose}>
      {patches.length === 0 ? (
        <p>{words("manager_again_same", draft.newest.number)}</p>
      ) : (
        <>
          <p>{words("manager_again_lead", number, next)}</p>
          <ChangesBox
            title={words.count("manager_changes_since", patches.length, before.number)}
            patches={patches}
            before={before}
            after={after}
          />
          {drafted > 0 && <Notice tone="info">{words("manager_again_draft_stays")}</Notice>}
          {locked ? (
            <Notice tone="info">{words("problem_publish_locked")}</Notice>
          ) : (
            <SignForm
              action={words("manager_publish_now", next)}
              onSign={(signed) => publishAgain(number, signed)}
              onClose={onClose}
            />
          )}
          <Button tone="quiet" onClick={intoDraft}>
            {words("manager_again_into_draft")}
          </Button>
        </>
      )}
    </Dialog>
  );
}
