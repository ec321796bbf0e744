import { isBackupDue, reminderDays } from "../../src/backup/reminder.ts";
import { momentToText } from "../../src/values/dates.ts";
import { clock } from "../platform/clock.ts";
import { changeSetting } from "../storage/settings.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Notice } from "../ui/notice.tsx";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";
import { ago } from "./backup-age.ts";
import type { State } from "./backup-page.tsx";
import { useSaving } from "./use-saving.ts";

/** How old the last backup is, and the button that makes a new one. */
export function SaveSection({ state }: { state: State }) {
  const words = useWords();
  const { saving, saved, problem, save } = useSaving();
  const now = clock();
  const due = isBackupDue(state, now);
  const { last } = state;
  return (
    <section class="backup-card" aria-labelledby="backup-save">
      <h2 id="backup-save">{words("backup_save_title")}</h2>
      <p class={due ? "backup-age backup-age-due" : "backup-age"}>
        <Icon name={due ? "warning" : last ? "check" : "clock"} />
        {last ? (
          <span>
            {words("backup_last", ago(last, now, words))} <small>{momentToText(last, words.language)}</small>
          </span>
        ) : (
          <span>{words("backup_never")}</span>
        )}
      </p>
      <div>
        <Button tone="main" disabled={saving !== null} onClick={() => void save()}>
          <Icon name="save" />
          {words("backup_save")}
        </Button>
      </div>
      <div role="status">
        {saving !== null && <p>{words.count("backup_saving", saving)}</p>}
        {saved && saving === null && (
          <Notice tone="done" icon="check" title={words("backup_saved", saved)}>
            <p>{words("backup_saved_hint")}</p>
          </Notice>
        )}
      </div>
      {problem && (
        <Notice tone="bad" icon="warning" role="alert">
          {problemText(problem, words)}
        </Notice>
      )}
      <label class="backup-check">
        <input
          type="checkbox"
          checked={state.reminds}
          onChange={({ currentTarget: { checked } }) => void changeSetting("backupReminder", () => checked)}
        />
        {words("backup_remind", reminderDays)}
      </label>
      <p class="backup-hint">{words("backup_holds")}</p>
    </section>
  );
}
