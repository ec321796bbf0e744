import { Dexie } from "dexie";
import type { PartName } from "../../../src/backup/backup.ts";
import type { BackupFile } from "../../../src/backup/read-backup.ts";
import { tableNames } from "../../../src/backup/row-schemas.ts";
import { failed, ok, type Result } from "../../../src/values/result.ts";
import { alone } from "../../platform/idle.ts";
import { Database, schemaVersion } from "../db.ts";
import { asResult } from "../problem.ts";
import { restoringName as name } from "./left-over.ts";
import { isOfTheWork } from "./make-backup.ts";

/**
 * A backup of an older release in the shape of this one: its rows go into a database as that release had it, which is then opened as
 * this release opens one, so that the very upgrades run. Problems: backup-strange, and the database's own.
 */
export async function bringUp(file: BackupFile): Promise<Result<BackupFile>> {
  const { manifest } = file;
  if (manifest.database === schemaVersion) return ok(file);
  if (manifest.database < 1) return failed("backup-strange");
  const brought = await alone(name, () =>
    asResult(async () => {
      await Dexie.delete(name);
      await plant(file);
      return harvest(file);
    }).finally(() => Dexie.delete(name)),
  );
  // Rows no database takes are nobody's.
  return !brought.ok && brought.problem.code === "not-saved" ? failed("backup-strange") : brought;
}

async function plant({ manifest, parts }: BackupFile): Promise<void> {
  const then = new Database(name, manifest.database);
  try {
    await then.open();
    for (const table of then.tables) await table.bulkPut(parts[table.name as PartName] ?? []);
    await then.table("settings").put({ name: "schema", value: manifest.database });
  } finally {
    then.close();
  }
}

async function harvest({ manifest, parts }: BackupFile): Promise<BackupFile> {
  const now = new Database(name);
  try {
    await now.open();
    const rows = { ...parts };
    for (const table of tableNames) rows[table] = await now.table(table).toArray();
    rows.settings = rows.settings.filter(isOfTheWork);
    return { manifest: { ...manifest, database: schemaVersion }, parts: rows };
  } finally {
    now.close();
  }
}
