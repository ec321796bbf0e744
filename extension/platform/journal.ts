import type { JournalRow } from "../../src/backup/journal.ts";
import { browser } from "./browser.ts";

/** What waits beside the database for room in it, whoever put it there: all there is in `storage.local`. */
export async function readJournal(): Promise<JournalRow[]> {
  const all = await browser.storage.local.get(null).catch(() => ({}));
  return Object.entries(all).map(([name, value]) => ({ name, value }));
}

/** Puts back what waited, where nothing waits under that name by now. */
export async function putBackJournal(rows: readonly JournalRow[]): Promise<void> {
  const now = new Set((await readJournal()).map(({ name }) => name));
  for (const { name, value } of rows) if (!now.has(name)) await browser.storage.local.set({ [name]: value });
}

/** What waited for a database that was replaced must not go over the new one. */
export const emptyJournal = (): Promise<void> => browser.storage.local.clear();
