import { useState } from "preact/hooks";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDraft } from "../use-draft.ts";
import { Changes } from "../versions/changes.tsx";
import type { Import } from "./import-file.ts";
import { RowErrors } from "./row-errors.tsx";

type Props = { name: string; read: Import; onClose: () => void };

/** What a file would change, before it changes anything; or why it cannot. */
export function ImportPreview({ name, read, onClose }: Props) {
  const words = useWords();
  const { draft, edit } = useDraft();
  const [taken, setTaken] = useState(false);
  // What it was held against: the draft may go on changing under it.
  const [before] = useState(draft.playbook);
  if (read.kind === "refused")
    return (
      <Notice tone="bad" icon="warning" role="alert" title={words("exchange_refused", name)}>
        {problemText(read.problem, words)}
      </Notice>
    );
  if (read.kind === "rows") return <RowErrors name={name} errors={read.errors} />;
  if (taken)
    return (
      <Notice tone="done" icon="check" role="status">
        {words("exchange_taken", name)}
      </Notice>
    );
  if (read.patches.length === 0)
    return (
      <Notice tone="done" icon="check" role="status">
        {words("exchange_same", name)}
      </Notice>
    );
  const take = async (): Promise<void> => {
    const made = await edit(read.patches);
    if (made.ok) setTaken(true);
  };
  return (
    <div class="import-preview">
      <h3>{words("exchange_would_change", name)}</h3>
      {read.errors > 0 && (
        <Notice tone="wait" icon="warning">
          {words.count("exchange_with_problems", read.errors)}
        </Notice>
      )}
      <div class="source-line">
        <Button tone="main" onClick={() => void take()}>
          {words("exchange_take")}
        </Button>
        <Button tone="quiet" onClick={onClose}>
          {words("exchange_leave")}
        </Button>
      </div>
      <Changes patches={read.patches} before={before} after={read.after} compact />
    </div>
  );
}
