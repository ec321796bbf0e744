import { type Backup, checkRows, readBackupFile } from "../../../src/backup/read-backup.ts";
import type { Result } from "../../../src/values/result.ts";
import { schemaVersion } from "../db.ts";
import { bringUp } from "./bring-up.ts";

/**
 * The backup in a file of anybody's, of this release or any before, every row checked. Nothing of what is here is touched.
 * Problems: backup-not-ours, -newer, -cut, -altered, -large, -strange.
 */
export async function openBackup(bytes: Uint8Array): Promise<Result<Backup>> {
  const file = readBackupFile(bytes, schemaVersion);
  if (!file.ok) return file;
  const brought = await bringUp(file.value);
  return brought.ok ? checkRows(brought.value) : brought;
}
