import { backupName, journal, type Manifest } from "../../../src/backup/backup.ts";
import type { JournalRow } from "../../../src/backup/journal.ts";
import { ownSettings, rowKeys, type TableName, tableNames } from "../../../src/backup/row-schemas.ts";
import { BackupWriter, partHash } from "../../../src/backup/write-backup.ts";
import type { Result } from "../../../src/values/result.ts";
import { localMoment } from "../../platform/clock.ts";
import { type Database, database, schemaVersion } from "../db.ts";
import { asResult } from "../problem.ts";
import { setting } from "../settings.ts";

/** A backup file that is not saved anywhere yet. */
export type MadeBackup = { name: string; manifest: Manifest; content: Blob };

/** What the database does not know: the release that writes, and what waits beside it. */
export type Around = { extension: string; journal: readonly JournalRow[] };

export const backupType = "application/zip";

/** Rows read in one turn: between two of them the page answers, and nobody's save waits long. */
const readAtOnce = 100;

/**
 * Everything that is stored, as one file: read in one transaction, so that all of it is of one moment, and packed as it is read.
 * `told`: how many rows are done.
 */
export const makeBackup = (
  { extension, journal: waiting }: Around,
  told: (rows: number) => void = () => {},
): Promise<Result<MadeBackup>> =>
  asResult(async () => {
    const db = database();
    const writer = new BackupWriter();
    let done = 0;
    const madeBy = await db.transaction(
      "r",
      tableNames.map((name) => db.table(name)),
      async () => {
        for (const name of tableNames) {
          const part = writer.part(name);
          await eachLot(db, name, (rows, read) => {
            part.add(rows);
            done += read;
            told(done);
          });
          part.end();
        }
        return setting("repName");
      },
    );
    addWhole(writer, journal, waiting);
    const head = { kind: "backup" as const, database: schemaVersion, extension };
    const { manifest, pieces } = writer.end({ ...head, madeAt: localMoment(), madeBy });
    return { name: backupName(manifest), manifest, content: new Blob(pieces, { type: backupType }) };
  });

export function addWhole(writer: BackupWriter, name: string, rows: readonly unknown[]): void {
  const part = writer.part(name);
  part.add(rows);
  part.end();
}

export const isOfTheWork = (row: unknown): boolean =>
  !ownSettings.includes((row as { name?: unknown }).name as string);

/** Whether everything still is as that backup of it says, inside a transaction. */
export async function isAsSaved(db: Database, { parts }: Manifest): Promise<boolean> {
  for (const name of tableNames) {
    const hash = partHash();
    await eachLot(db, name, (rows) => hash.add(rows));
    if (hash.end() !== parts.find((part) => part.name === name)?.sha256) return false;
  }
  return true;
}

/** All rows of the work in the order of their keys, some at a time. `read`: how many those were taken from. */
async function eachLot(
  db: Database,
  name: TableName,
  take: (rows: unknown[], read: number) => void,
): Promise<void> {
  const table = db.table(name);
  for (let after: unknown; ; ) {
    const from = after === undefined ? table.toCollection() : table.where(":id").above(after);
    const rows = await from.limit(readAtOnce).toArray();
    if (rows.length === 0) return;
    take(name === "settings" ? rows.filter(isOfTheWork) : rows, rows.length);
    const last = rowKeys[name].map((member) => rows.at(-1)[member]);
    after = last.length === 1 ? last[0] : last;
  }
}
