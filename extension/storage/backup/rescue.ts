import { backupName, journal, type Manifest } from "../../../src/backup/backup.ts";
import { BackupWriter } from "../../../src/backup/write-backup.ts";
import { localMoment } from "../../platform/clock.ts";
import { databaseName, schemaVersion } from "../db.ts";
import { type Around, addWhole, backupType, isOfTheWork, type MadeBackup } from "./make-backup.ts";
import { openRaw, readRaw } from "./raw-store.ts";

/** Made from the rest, and the key that cannot leave. */
const leftOut = ["searchIndex", "searchChanges", "signingKeys"];

/** As Dexie counts versions. */
const dexieCounts = 10;

/**
 * What can be read of a database that does not open as it should: past Dexie, without an upgrade, row by row where it must be; and
 * what waits beside it. A backup file all the same. Never fails: where nothing can be read, the file says so.
 */
export async function rescue({ extension, journal: waiting }: Around): Promise<MadeBackup> {
  const writer = new BackupWriter();
  const lost: NonNullable<Manifest["lost"]> = [];
  const raw = await openRaw(databaseName);
  const stores = [...(raw?.objectStoreNames ?? [])].filter((name) => !leftOut.includes(name));
  if (!raw) lost.push({ table: databaseName, rows: null });
  let madeBy = "";
  for (const name of stores) {
    const { rows, lost: unread } = await readRaw(raw as IDBDatabase, name);
    if (unread !== 0) lost.push({ table: name, rows: unread });
    addWhole(writer, name, name === "settings" ? rows.filter(isOfTheWork) : rows);
    if (name === "settings") madeBy = nameIn(rows);
  }
  const database = raw ? Math.max(1, Math.floor(raw.version / dexieCounts)) : schemaVersion;
  raw?.close();
  addWhole(writer, journal, waiting);
  const head = { kind: "rescue" as const, database, extension, madeAt: localMoment(), madeBy, lost };
  const { manifest, pieces } = writer.end(head);
  return { name: backupName(manifest), manifest, content: new Blob(pieces, { type: backupType }) };
}

function nameIn(settings: unknown[]): string {
  const row = (settings as { name: string; value: unknown }[]).find(({ name }) => name === "repName");
  return typeof row?.value === "string" ? row.value : "";
}
