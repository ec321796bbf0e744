import { useEffect, useState } from "preact/hooks";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";
import { openDrafts } from "./open-drafts.ts";
import type { SaveState } from "./save-queue.ts";
import "./saved-sign.css";

/** True while an input holds something that was typed and not handed on yet. */
function useOpenDrafts(): boolean {
  const [any, setAny] = useState(openDrafts.any());
  useEffect(() => {
    const unsubscribe = openDrafts.subscribe(() => setAny(openDrafts.any()));
    return () => {
      unsubscribe();
    };
  }, []);
  return any;
}

/** "Saved" only when the disk has everything that is on screen. */
export function SavedSign({ save }: { save: SaveState }) {
  const words = useWords();
  const typing = useOpenDrafts();
  const saving = typing || save.kind === "saving";
  const text = saving ? "ui_saving" : save.kind === "saved" ? "ui_saved" : null;
  return (
    <span class="saved" role="status">
      {!saving && save.kind === "saved" && <Icon name="check" />}
      {save.kind === "failed" ? save.kept !== undefined && words("ui_not_saved_short") : text && words(text)}
    </span>
  );
}

/** Why it was not saved, until it is, and where it is until then. What was typed stays on screen. */
export function SaveFailure({ save, onRetry }: { save: SaveState; onRetry: () => void }) {
  const words = useWords();
  if (save.kind !== "failed") return null;
  return (
    <div class="save-failed">
      <Notice
        tone="bad"
        icon="disk"
        role="alert"
        title={words(save.kept === undefined ? "ui_not_reachable" : "ui_not_saved")}
        actions={
          <Button tone="quiet" onClick={onRetry}>
            {words("ui_retry")}
          </Button>
        }
      >
        <p>{problemText(save.problem, words)}</p>
        {save.kept !== undefined && <p>{words(save.kept ? "ui_kept_aside" : "ui_on_screen_only")}</p>}
      </Notice>
    </div>
  );
}
