import { useEffect, useState } from "preact/hooks";
import { daysSince, isBackupDue } from "../../src/backup/reminder.ts";
import { clock } from "../platform/clock.ts";
import { openBackupPage } from "../platform/open-backup-page.ts";
import { backupState, putAwayReminder } from "../storage/backup/last-backup.ts";
import { live } from "../storage/live.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { useWords } from "../ui/words-context.ts";

type State = Awaited<ReturnType<typeof backupState>>;

/** One quiet line where no deal is in front: the last backup is old, or the daily copy could not be written. */
export function BackupReminder({ ready }: { ready: boolean }) {
  const words = useWords();
  const [state, setState] = useState<State | null>(null);
  useEffect(() => {
    // Whoever shows this page says what is wrong with the database.
    if (ready) return live(backupState, setState, () => {});
  }, [ready]);
  if (!state) return null;
  const now = clock();
  const { last, folderFails, reminds } = state;
  if (!isBackupDue(state, now, folderFails) || !reminds) return null;
  const days = new Intl.RelativeTimeFormat(words.language, { numeric: "auto" });
  const old =
    last === null
      ? words("backup_old_never")
      : words("backup_old", days.format(-daysSince(last, now), "day"));
  return (
    <Notice
      tone="wait"
      icon="disk"
      actions={
        <>
          <Button tone="quiet" onClick={() => void openBackupPage()}>
            {words("backup_old_save")}
          </Button>
          <Button tone="quiet" onClick={() => void putAwayReminder()}>
            {words("backup_old_later")}
          </Button>
        </>
      }
    >
      {folderFails && `${words("backup_folder_trouble")} `}
      {old}
    </Notice>
  );
}
