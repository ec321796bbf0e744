import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDraft } from "../use-draft.ts";
import "../../inputs/saved-sign.css";

/** The quiet sign beside what is being changed; the top bar says the same to a screen reader. Nothing before the first change. */
export function SavedNote() {
  const words = useWords();
  const { draft } = useDraft();
  if (!draft.saving && !draft.undo) return null;
  return (
    <span class="saved" aria-hidden="true">
      {!draft.saving && <Icon name="check" />}
      {words(draft.saving ? "ui_saving" : "ui_saved")}
    </span>
  );
}
