import { momentToText } from "../../src/values/dates.ts";
import { askToWrite, canPickFolder, pickFolder } from "../platform/folder.ts";
import { copyWhenDue } from "../setup/daily-copy.ts";
import { useSettings } from "../setup/use-settings.ts";
import { changeSetting } from "../storage/settings.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { problemText } from "../ui/problem-text.ts";
import { useWords } from "../ui/words-context.ts";

const keeps = [7, 14, 30];

/** A copy a day into a folder outside the browser, where the browser lets one be chosen. */
export function FolderSection() {
  const words = useWords();
  const { settings, change } = useSettings();
  if (!canPickFolder() || !settings) return null;
  const chosen = settings.backupFolder;
  const choose = async (): Promise<void> => {
    const folder = await pickFolder();
    if (!folder) return;
    const kept = await changeSetting("backupFolder", (was) => ({
      folder,
      keep: was?.keep ?? 14,
      last: null,
      problem: null,
    }));
    if (kept.ok) await copyWhenDue();
  };
  const allow = async (): Promise<void> => {
    if (chosen && (await askToWrite(chosen.folder))) await copyWhenDue();
  };
  return (
    <section class="backup-card" aria-labelledby="backup-folder">
      <h2 id="backup-folder">{words("backup_folder_title")}</h2>
      <p class="backup-hint">{words("backup_folder_lead")}</p>
      {chosen && (
        <p>
          <b>{chosen.folder.name}</b>{" "}
          <small>
            {chosen.last
              ? words("backup_folder_last", momentToText(chosen.last, words.language))
              : words("backup_folder_none")}
          </small>
        </p>
      )}
      {chosen?.problem && (
        <Notice
          tone="bad"
          icon="warning"
          actions={<Button onClick={() => void allow()}>{words("backup_folder_allow")}</Button>}
        >
          {problemText(chosen.problem, words)}
        </Notice>
      )}
      {chosen && (
        <label class="backup-keep">
          {words("backup_folder_keep")}
          <select
            class="control"
            value={chosen.keep}
            onChange={({ currentTarget: { value } }) =>
              change("backupFolder", (was) => was && { ...was, keep: Number(value) })
            }
          >
            {keeps.map((keep) => (
              <option key={keep} value={keep}>
                {words("backup_folder_keep_days", keep)}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="backup-actions">
        <Button onClick={() => void choose()}>
          {words(chosen ? "backup_folder_other" : "backup_folder_choose")}
        </Button>
        {chosen && (
          <Button onClick={() => change("backupFolder", () => null)}>{words("backup_folder_stop")}</Button>
        )}
      </div>
    </section>
  );
}
