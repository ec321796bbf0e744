import { useState } from "preact/hooks";
import { discardDraft } from "../../storage/draft.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { useWords } from "../../ui/words-context.ts";
import { PublishDialog } from "../draft/publish-dialog.tsx";
import { useChanges } from "../draft/use-changes.ts";
import { writeRoute } from "../route.ts";
import { useDraft } from "../use-draft.ts";
import { draftName } from "./version-in-words.ts";

/** The draft above the versions, while it changes something. */
export function DraftItem() {
  const words = useWords();
  const { draft, say } = useDraft();
  const changes = useChanges().length;
  const [asks, setAsks] = useState<"publish" | "discard" | null>(null);
  const close = () => setAsks(null);
  if (changes === 0) return null;
  return (
    <li class="version version-draft">
      <h2>{words("manager_draft")}</h2>
      <p>{words.count("manager_changes_since", changes, draft.base.number)}</p>
      <div class="version-actions">
        <Button tone="main" onClick={() => setAsks("publish")}>
          {words("manager_publish")}
        </Button>
        <a
          class="button button-plain"
          href={writeRoute({ section: "versions", of: String(draft.base.number), question: draftName })}
        >
          {words("manager_what_changed")}
        </a>
        <Button onClick={() => setAsks("discard")}>{words("manager_discard")}</Button>
      </div>
      {asks === "publish" && <PublishDialog onClose={close} />}
      {asks === "discard" && (
        <Dialog title={words("manager_discard_title")} onClose={close}>
          <p>{words.count("manager_discard_asks", changes, draft.base.number)}</p>
          <div class="dialog-foot">
            <Button onClick={close}>{words("ui_cancel")}</Button>
            <Button
              tone="danger"
              onClick={() => {
                close();
                void say(discardDraft());
              }}
            >
              {words("manager_discard_now")}
            </Button>
          </div>
        </Dialog>
      )}
    </li>
  );
}
