import { awayUntil, type BackupState, enoughDeals } from "../../../src/backup/reminder.ts";
import type { Result } from "../../../src/values/result.ts";
import { clock } from "../../platform/clock.ts";
import { database } from "../db.ts";
import { changeSetting, setting } from "../settings.ts";

/** Throws the database's errors, for `live`. */
export async function backupState(): Promise<BackupState & { reminds: boolean; folderFails: boolean }> {
  const db = database();
  const [{ last, awayUntil }, reminds, folder, deals, newest] = await Promise.all([
    setting("backups"),
    setting("backupReminder"),
    setting("backupFolder"),
    // Counting all of 100,000 would take longer than anything else the panel shows.
    db.summaries.limit(enoughDeals).count(),
    db.summaries.orderBy("changedAt").last(),
  ]);
  const folderFails = Boolean(folder?.problem);
  return { last, awayUntil, reminds, folderFails, deals, changedAt: newest?.changedAt ?? "" };
}

/** A file with everything of that moment is outside the browser. */
export const noteBackup = (at: string): Promise<Result<void>> =>
  changeSetting("backups", (was) => ({ ...was, last: at }));

export const putAwayReminder = (): Promise<Result<void>> =>
  changeSetting("backups", (was) => ({ ...was, awayUntil: awayUntil(clock()) }));
