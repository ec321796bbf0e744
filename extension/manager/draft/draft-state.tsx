import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDraft } from "../use-draft.ts";
import { HistoryButtons } from "./history-buttons.tsx";
import { PublishDialog } from "./publish-dialog.tsx";
import { useChanges } from "./use-changes.ts";
import "./draft-state.css";

/** Which playbook is on screen, what of it is not published yet, and what can be done about it. `children`: more buttons. */
export function DraftState({ children }: { children: ComponentChildren }) {
  const words = useWords();
  const { draft } = useDraft();
  const [publishing, setPublishing] = useState(false);
  const changes = useChanges().length;
  return (
    <div class="draft-state">
      <p class="draft-state-words">
        <b>{draft.playbook.name}</b>{" "}
        <span>
          {changes === 0
            ? words("manager_playbook_number", draft.base.number)
            : words.count("manager_draft_changes", changes, draft.base.number)}
        </span>{" "}
        {changes > 0 && (
          <span class="draft-state-saved">{words(draft.saving ? "ui_saving" : "ui_saved")}</span>
        )}
      </p>
      <HistoryButtons />
      {children}
      <Button tone={changes > 0 ? "main" : "plain"} onClick={() => setPublishing(true)}>
        {words("manager_publish")}
      </Button>
      {publishing && <PublishDialog onClose={() => setPublishing(false)} />}
    </div>
  );
}
