import { dealHistory } from "../../extension/storage/history.ts";
import type { HistoryEntry } from "../../src/checklist/history.ts";

/** Every change of a checklist that is stored, in order. */
export async function historyEntries(checklist: string): Promise<HistoryEntry[]> {
  const read = await dealHistory(checklist);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value?.entries ?? [];
}
