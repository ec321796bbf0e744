import type { Manifest, PartName } from "../../src/backup/backup.ts";
import { BackupWriter } from "../../src/backup/write-backup.ts";

export const head = {
  kind: "backup" as const,
  database: 4,
  extension: "0.1.0",
  madeAt: "2026-11-22T20:00:00+01:00",
  madeBy: "J. Rivera",
};

/** A backup file of those rows, as one lump. */
export function backupOf(
  parts: Partial<Record<PartName, unknown[]>>,
  more: Partial<Manifest> = {},
): Uint8Array {
  const writer = new BackupWriter();
  for (const [name, rows] of Object.entries(parts)) {
    const part = writer.part(name as PartName);
    for (const row of rows) part.add([row]);
    part.end();
  }
  return lump(writer.end({ ...head, ...more }).pieces);
}

export function lump(pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export const answerRow = (field: string, value: unknown, checklist = "salesforce:h:1") => ({
  checklist,
  field,
  answer: { state: "answered", value, source: { from: "typed" } },
});
