import { noteBackup, putAwayReminder } from "../../../../extension/storage/backup/last-backup.ts";
import { makeBackup } from "../../../../extension/storage/backup/make-backup.ts";
import { openBackup } from "../../../../extension/storage/backup/open-backup.ts";
import { mergeBackup, replaceByBackup } from "../../../../extension/storage/backup/restore.ts";
import { database } from "../../../../extension/storage/db.ts";
import { settleLists } from "../../../../extension/storage/settle-lists.ts";
import type { Backup } from "../../../../src/backup/read-backup.ts";
import type { Scenario } from "../scenario.ts";
import { answer, begun, goodsCome, issued, readAt, sibling } from "./a-deal.ts";

const made: { backup?: Backup } = {};
const backup = (): Backup => {
  if (!made.backup) throw new Error("No backup was made");
  return made.backup;
};

/** A backup of two deals and a packet; here is less by now, and something else. */
const elsewhere = async () => {
  await goodsCome();
  await issued();
  await answer("late-penalty", "none", { record: sibling, readAt });
  const file = await makeBackup({ extension: "1.0", journal: [] });
  if (!file.ok) throw new Error(file.problem.code);
  const opened = await openBackup(new Uint8Array(await file.value.content.arrayBuffer()));
  if (!opened.ok) throw new Error(opened.problem.code);
  made.backup = opened.value;
  const db = database();
  await db.transaction("rw", db.tables, () =>
    Promise.all(db.tables.filter(({ name }) => name !== "playbooks").map((table) => table.clear())),
  );
  await begun();
};

export const backups: Scenario[] = [
  {
    name: "a backup brought into what is here",
    covers: ["mergeBackup", "listAnew", "settleLists", "settleListsOf"],
    before: elsewhere,
    ready: () => async () => {
      const merged = await mergeBackup(backup(), new Map());
      // What lists show of it follows at the latest with the next start.
      return merged.ok ? settleLists() : merged;
    },
  },
  {
    name: "a backup in the place of what is here",
    covers: ["replaceByBackup"],
    before: elsewhere,
    ready: () => () => replaceByBackup(backup()),
  },
  { name: "the day of a backup", covers: ["noteBackup"], ready: () => () => noteBackup(readAt) },
  { name: "a reminder put away", covers: ["putAwayReminder"], ready: () => putAwayReminder },
];
