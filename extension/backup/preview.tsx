import { useState } from "preact/hooks";
import type { Choice } from "../../src/backup/merge/merge-chain.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";
import { Comparison } from "./comparison.tsx";
import { ConflictList } from "./conflict-list.tsx";
import { FileFacts } from "./file-facts.tsx";
import { ReplaceDialog } from "./replace-dialog.tsx";
import type { Restore, Shown } from "./use-restore.ts";

/** What is in the file, what merging it would do, and which of two values holds: nothing is changed yet. */
export function Preview({ shown, restore }: { shown: Shown; restore: Restore }) {
  const words = useWords();
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(shown.chosen ?? new Map());
  const [asks, setAsks] = useState(false);
  const { backup, report, asked } = shown;
  const nothingNew =
    report.deals.added + report.deals.changed + report.versions.length + report.packets + report.customers ===
      0 && report.conflicts.length === 0;
  return (
    <div class="backup-preview">
      <FileFacts name={shown.name} backup={backup} />
      {shown.chosen && (
        <Notice tone="wait" icon="changed" role="alert">
          {words("backup_meanwhile")}
        </Notice>
      )}
      <Comparison title={words("backup_compared")} report={report} />
      {report.conflicts.length > 0 && (
        <ConflictList conflicts={report.conflicts} asked={asked} choices={choices} onChoices={setChoices} />
      )}
      {nothingNew && (
        <Notice tone="done" icon="check">
          {words("backup_nothing_new")}
        </Notice>
      )}
      <div class="backup-actions">
        <Button tone="main" onClick={() => void restore.merge(shown, choices)}>
          {words("backup_merge")}
        </Button>
        <Button tone="danger" onClick={() => setAsks(true)}>
          {words("backup_replace")}
        </Button>
        <Button onClick={restore.close}>{words("ui_cancel")}</Button>
      </div>
      <p class="backup-hint">{words("backup_merge_hint")}</p>
      {asks && (
        <ReplaceDialog
          report={report}
          onClose={() => setAsks(false)}
          onReplace={() => {
            setAsks(false);
            void restore.replace(shown);
          }}
        />
      )}
    </div>
  );
}
