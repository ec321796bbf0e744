import { hasPrototypeMember } from "../values/json-text.ts";
import { nestsDeeperThan } from "../values/nesting.ts";
import { failed, ok, type Result } from "../values/result.ts";
import { journal, type Manifest, type PartName, partNames } from "./backup.ts";
import { isRow } from "./check-row.ts";
import type { JournalRow } from "./journal.ts";
import { type TableName, tableNames } from "./row-schemas.ts";
import { readManifest, readPart } from "./unzip.ts";

/** Rows as they were stored, every one checked. */
export type Rows = Record<TableName, unknown[]>;

export type Backup = {
  manifest: Manifest;
  rows: Rows;
  journal: JournalRow[];
  /** Rows of it that are of no use, and are left out. */
  unusable: number;
};

/** What stands in a file, unaltered; rows of a database of before are in the shape they had then. */
export type BackupFile = { manifest: Manifest; parts: Record<PartName, unknown[]> };

/** A playbook's conditions nest deepest. */
const deepest = 100;

/**
 * Reads a backup file of anybody's. Nothing of it is looked up, run or stored. `current`: version of the database of this release.
 * Problems: backup-not-ours, -newer, -cut, -altered, -large.
 */
export function readBackupFile(bytes: Uint8Array, current: number): Result<BackupFile> {
  const manifest = readManifest(bytes);
  if (!manifest.ok) return manifest;
  if (manifest.value.database > current) return failed("backup-newer", manifest.value.extension);
  const parts = {} as BackupFile["parts"];
  for (const name of partNames) {
    const told = manifest.value.parts.find((part) => part.name === name);
    const read = told ? readPart(bytes, told) : ok([]);
    if (!read.ok) return read;
    if (read.value.some((row) => nestsDeeperThan(row, deepest) || hasPrototypeMember(row)))
      return failed("backup-strange");
    parts[name] = read.value;
  }
  return ok({ manifest: manifest.value, parts });
}

/**
 * The rows of a file whose database is of this release. What its own release could make nothing of is left out, and so is what a
 * rescue met; any other row that does not fit makes the file strange. Problem: backup-strange.
 */
export function checkRows({ manifest, parts }: BackupFile): Result<Backup> {
  let unusable = 0;
  const usable = <Row>(name: PartName): Row[] =>
    parts[name].filter((row): row is Row => {
      const fits = isRow(name, row);
      if (!fits) unusable++;
      return fits;
    });
  const rows = Object.fromEntries(tableNames.map((name) => [name, usable(name)])) as Rows;
  const waiting = usable<JournalRow>(journal);
  if (unusable > manifest.unusable && manifest.kind === "backup") return failed("backup-strange");
  return ok({ manifest, rows, journal: waiting, unusable });
}

/** Both at once, for a file of this release's database. */
export function readBackup(bytes: Uint8Array, current: number): Result<Backup> {
  const file = readBackupFile(bytes, current);
  return file.ok ? checkRows(file.value) : file;
}
