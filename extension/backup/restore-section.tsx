import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";
import { Done } from "./done.tsx";
import { Preview } from "./preview.tsx";
import { useRestore } from "./use-restore.ts";

/** A backup file, shown first, then merged or put in the place of everything. */
export function RestoreSection() {
  const words = useWords();
  const restore = useRestore();
  const { step } = restore;
  const choose = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file) void restore.open(file);
    // The same file, saved anew, is chosen again.
    input.value = "";
  };
  return (
    <section class="backup-card" aria-labelledby="backup-restore">
      <h2 id="backup-restore">{words("backup_restore_title")}</h2>
      <p class="backup-hint">{words("backup_restore_lead")}</p>
      <span class="button backup-choose">
        {words("backup_choose")}
        <input
          type="file"
          accept=".zip,application/zip"
          aria-label={words("backup_choose")}
          disabled={step.kind === "reading" || step.kind === "restoring"}
          onChange={({ currentTarget }) => choose(currentTarget)}
        />
      </span>
      <p role="status" class="backup-state">
        {step.kind === "reading" && words("backup_reading", step.name)}
        {step.kind === "restoring" && words("backup_restoring")}
      </p>
      {step.kind === "failed" && (
        <Notice tone="bad" icon="warning" role="alert" title={step.name}>
          <p>{problemText(step.problem, words)}</p>
          <p>{words("backup_nothing_changed")}</p>
        </Notice>
      )}
      {step.kind === "shown" && <Preview key={step.name} shown={step} restore={restore} />}
      {step.kind === "done" && (
        <>
          <Done step={step} />
          <div>
            <Button onClick={restore.close}>{words("ui_close")}</Button>
          </div>
        </>
      )}
    </section>
  );
}
