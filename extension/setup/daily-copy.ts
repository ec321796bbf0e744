import { daysSince } from "../../src/backup/reminder.ts";
import { failed, type Problem } from "../../src/values/result.ts";
import { version } from "../platform/about.ts";
import { clock } from "../platform/clock.ts";
import { mayWrite, writeInto } from "../platform/folder.ts";
import { aloneOrNot } from "../platform/idle.ts";
import { readJournal } from "../platform/journal.ts";
import { noteBackup } from "../storage/backup/last-backup.ts";
import { makeBackup } from "../storage/backup/make-backup.ts";
import { type BackupFolder, changeSetting, readSetting } from "../storage/settings.ts";

/** Of their own name: a backup somebody saved into that folder is not ours to delete. */
const kind = /^whitespot-daily-\d{4}-\d\d-\d\d\.zip$/;

/** Writes today's copy into the folder, if there is one and it has none of today. What goes wrong is kept, to be shown. */
export const copyWhenDue = (): Promise<void> =>
  aloneOrNot("whitespot-daily-copy", async () => {
    const read = await readSetting("backupFolder");
    if (!read.ok || !read.value) return;
    const { last, folder } = read.value;
    if (last !== null && daysSince(last, clock()) < 1) return;
    const written = await copyInto(read.value);
    await changeSetting("backupFolder", (now) =>
      // Another folder may have been chosen meanwhile.
      now && now.folder.name === folder.name ? { ...now, ...written } : now,
    );
  });

async function copyInto({ folder, keep }: BackupFolder): Promise<{ last?: string; problem: Problem | null }> {
  try {
    if (!(await mayWrite(folder))) return { problem: failed("folder-permission").problem };
    const made = await makeBackup({ extension: version(), journal: await readJournal() });
    if (!made.ok) return { problem: made.problem };
    const { madeAt } = made.value.manifest;
    const name = `whitespot-daily-${madeAt.slice(0, 10)}.zip`;
    await writeInto(folder, name, made.value.content, { kind, keep });
    await noteBackup(madeAt);
    return { last: madeAt, problem: null };
  } catch (error) {
    // Moved, deleted, on a drive that is not there, or full.
    return { problem: failed("folder-not-written", folder.name, (error as Error).name).problem };
  }
}
