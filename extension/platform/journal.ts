import { isJournalName, type JournalRow } from "../../src/backup/journal.ts";
import { readWholeLocal, writeLocal } from "./local-store.ts";

/** What waits beside the database for room in it, whoever put it there. */
export async function readJournal(): Promise<JournalRow[]> {
  const all = await readWholeLocal().catch(() => ({}));
  // Also what only another release could make something of: a copy of it loses nothing.
  return Object.entries(all)
    .filter(([name]) => isJournalName(name))
    .map(([name, value]) => ({ name, value }) as JournalRow);
}

/** Puts back what waited, where nothing waits under that name by now. */
export async function putBackJournal(rows: readonly JournalRow[]): Promise<void> {
  const now = new Set((await readJournal()).map(({ name }) => name));
  for (const { name, value } of rows) if (!now.has(name)) await writeLocal(name, value);
}
