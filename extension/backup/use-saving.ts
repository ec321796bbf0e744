import { useState } from "preact/hooks";
import type { Manifest } from "../../src/backup/backup.ts";
import { ok, type Problem, type Result } from "../../src/values/result.ts";
import { version } from "../platform/about.ts";
import { readJournal } from "../platform/journal.ts";
import { saveFile } from "../platform/save-file.ts";
import { noteBackup } from "../storage/backup/last-backup.ts";
import { backupType, makeBackup } from "../storage/backup/make-backup.ts";

type Saved = { name: string; manifest: Manifest };

/** Makes a backup and hands it to the browser's downloads. `told`: how many rows are done. */
export async function saveBackup(told: (rows: number) => void = () => {}): Promise<Result<Saved>> {
  const made = await makeBackup({ extension: version(), journal: await readJournal() }, told);
  if (!made.ok) return made;
  const { name, content, manifest } = made.value;
  saveFile(document, name, content, backupType);
  const noted = await noteBackup(manifest.madeAt);
  return noted.ok ? ok({ name, manifest }) : noted;
}

export function useSaving() {
  /** Rows that are done; null: nothing is being saved. */
  const [saving, setSaving] = useState<number | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (): Promise<void> => {
    setSaving(0);
    setSaved(null);
    setProblem(null);
    const done = await saveBackup(setSaving);
    setSaving(null);
    if (done.ok) setSaved(done.value.name);
    else setProblem(done.problem);
  };
  return { saving, saved, problem, save };
}
