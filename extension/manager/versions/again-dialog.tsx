import { useMemo } from "preact/hooks";
import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import { publishAgain } from "../../storage/draft.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Notice } from "../../ui/notice.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useEdit } from "../book-context.ts";
import { SignForm } from "../draft/sign-form.tsx";
import { useChanges } from "../draft/use-changes.ts";
import { useLocks } from "../locks.ts";
import { useDraft } from "../use-draft.ts";
import { ChangesBox } from "./changes-box.tsx";
import { useVersionContent } from "./use-version-content.ts";

/** An old version published again: first what that changes for everybody, then who does it and why. */
export function AgainDialog({ number, onClose }: { number: number; onClose: () => void }) {
  const words = useWords();
  const { draft } = useDraft();
  const edit = useEdit();
  const locked = useLocks().isLocked("publish");
  const drafted = useChanges().length;
  const old = useVersionContent(number);
  const newest = useVersionContent(draft.newest.number);
  const patches = useMemo(() => (old && newest ? diffPlaybooks(newest, old) : null), [old, newest]);
  const next = draft.newest.number + 1;
  const intoDraft = () => {
    if (old && edit) void edit(diffPlaybooks(draft.playbook, old));
    onClose();
  };
  if (!old || !newest || !patches) return null;
  return (
    <Dialog title={words("manager_again_title", number)} onClose={onClose}>
      {patches.length === 0 ? (
        <p>{words("manager_again_same", draft.newest.number)}</p>
      ) : (
        <>
          <p>{words("manager_again_lead", number, next)}</p>
          <ChangesBox
            title={words.count("manager_changes_since", patches.length, newest.number)}
            patches={patches}
            before={newest}
            after={old}
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
