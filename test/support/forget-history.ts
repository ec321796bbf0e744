import type { Page } from "playwright-core";
import type { HistoryEntry } from "../../src/checklist/history.ts";
import { removeRaw, rowsOf } from "./raw-database.ts";

/** Takes the first link with that text out of the history, as nothing of ours ever does. */
export async function forgetInHistory(page: Page, text: string): Promise<void> {
  const history = (await rowsOf(page, "history")) as HistoryEntry[];
  const link = history.find((entry) => JSON.stringify(entry).includes(text));
  if (!link) throw new Error(`No history says ${text}`);
  await removeRaw(page, "history", [link.checklist, link.seq]);
}
