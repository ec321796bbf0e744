import type { MergedChain } from "../../../src/backup/merge/merge-chain.ts";
import type { HistoryEntry } from "../../../src/checklist/history.ts";
import { contentHash } from "../../../src/values/hash.ts";
import type { ChecklistRow, PackagesRow } from "../db.ts";
import { decide, type Merging } from "./merging.ts";

type News = MergedChain["news"];

/** What is kept of the deal itself: of whichever side knows more, with the later reading of its page. Undefined: nothing is to be written. */
export function mergeChecklist(
  ours: ChecklistRow | undefined,
  theirs: ChecklistRow | undefined,
  news: News,
  last: HistoryEntry | undefined,
): ChecklistRow | undefined {
  const base = theirs && (!ours || (news.theirs && !news.ours)) ? theirs : ours;
  if (!base) return undefined;
  const read = [ours, theirs]
    .filter((row) => row !== undefined)
    .sort((a, b) => (a.readAt < b.readAt ? 1 : -1))[0];
  const row: ChecklistRow = {
    ...base,
    ...(read && { record: read.record, readAt: read.readAt }),
    ...(last && { newest: { seq: last.seq, hash: last.hash } }),
  };
  if (news.ours && news.theirs && theirs?.kept) row.kept = { ...theirs.kept, ...base.kept };
  return ours && contentHash(ours) === contentHash(row) ? undefined : row;
}

/** What is in which package has no history of its own: it goes with the deal's. True: it changed here. */
export async function mergePackages(
  merging: Merging,
  key: string,
  name: string,
  ours: PackagesRow | undefined,
  theirs: PackagesRow | undefined,
  news: News,
): Promise<boolean> {
  if (!theirs || contentHash(ours ?? null) === contentHash(theirs)) return false;
  const side = (row: PackagesRow) => ({ value: row.arrangement, who: "", when: "" });
  const conflict = { kind: "packages" as const, of: key, name, field: "", playbook: null };
  const theirsIsNewer = news.theirs && !news.ours;
  if (ours && !theirsIsNewer) {
    if (news.ours && !news.theirs) return false;
    if (decide(merging, { ...conflict, ours: side(ours), theirs: side(theirs) }) === "ours") return false;
  }
  await merging.db.packages.put(theirs);
  return true;
}
