import type { Transaction } from "dexie";
import type { ChecklistRow, PlaybookRow, SearchChangeRow, SummaryRow } from "./db.ts";

/**
 * Version 2: lists by account and by need-by day, and how many gaps there are. What is due and by when is worked out at the next
 * start, of every deal that is marked here.
 */
export async function describeForLists(transaction: Transaction): Promise<number> {
  const accounts = new Map<string, string>();
  await transaction
    .table<ChecklistRow>("checklists")
    .each(({ key, record }) => accounts.set(key, record.account?.id ?? ""));
  await transaction
    .table<SearchChangeRow>("searchChanges")
    .bulkPut([...accounts.keys()].map((checklist) => ({ checklist, stamp: "of version 1" })));
  let gaps = 0;
  await transaction
    .table<SummaryRow>("summaries")
    .toCollection()
    .modify((row) => {
      const gap = row.due > 0 && row.stage !== "lost" ? 1 : 0;
      Object.assign(row, { accountId: accounts.get(row.checklist) ?? "", needBy: "none", gap });
      gaps += gap;
    });
  return gaps;
}

/** Version 3: a version says who published it, when and why. Until then there was only the starter playbook, and nobody kept when. */
export const signVersions = (transaction: Transaction): Promise<number> =>
  transaction
    .table<PlaybookRow>("playbooks")
    .toCollection()
    .modify({ publishedAt: "", by: "", note: "", origin: { from: "starter" } });
