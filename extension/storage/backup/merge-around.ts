import { contentHash } from "../../../src/values/hash.ts";
import type { DraftChangeRow, DraftRow, PlaybookRow, ReceiptRow, SignerRow } from "../db.ts";
import { type Merging, rowsOf } from "./merging.ts";

/** Numbers, keys, settings and the manager's draft: none of them is of one deal. */
export async function mergeAround(merging: Merging): Promise<void> {
  await mergeReceipts(merging);
  await raiseCounters(merging);
  await mergeSigners(merging);
  await mergeSettings(merging);
  await mergeDraft(merging);
}

/** Whose a number is stays written down, wherever it was given. */
async function mergeReceipts(merging: Merging): Promise<void> {
  const { db } = merging;
  for (const row of rowsOf<ReceiptRow>(merging, "receipts")) {
    const own = await db.receipts.get(row.number);
    if (!own) {
      await db.receipts.add(row);
      continue;
    }
    const also = [{ name: "", ...row }, ...(own.also ?? []), ...(row.also ?? [])]
      .map(({ checklist, name }) => ({ checklist, name }))
      .filter(({ checklist }, at, all) => {
        const first = all.findIndex((one) => one.checklist === checklist) === at;
        return first && checklist !== own.checklist;
      });
    if (also.length > (own.also?.length ?? 0)) await db.receipts.put({ ...own, also });
  }
}

/** No number is ever given twice: the higher count holds. How many gaps there are is counted anew. */
export async function raiseCounters({ db, theirs }: Pick<Merging, "db" | "theirs">): Promise<void> {
  for (const { name, last } of theirs.counters as { name: string; last: number }[]) {
    const own = await db.counters.get(name);
    if (!own || own.last < last) await db.counters.put({ name, last });
  }
}

async function mergeSigners(merging: Merging): Promise<void> {
  for (const row of rowsOf<SignerRow>(merging, "signers")) {
    const own = await merging.db.signers.get([row.name, row.key]);
    if (!own) await merging.db.signers.add(row);
  }
}

/** What was never set here is taken over; what is set here stays. */
async function mergeSettings(merging: Merging): Promise<void> {
  const { db, report } = merging;
  for (const row of rowsOf<{ name: string; value: unknown }>(merging, "settings")) {
    const own = await db.settings.get(row.name);
    if (!own) await db.settings.put(row);
    else if (worthTelling.includes(row.name) && contentHash(own.value) !== contentHash(row.value))
      report.kept.push({ kind: "setting", name: row.name });
  }
}

/** The others only say what was put away or moved. */
const worthTelling = ["repName", "company", "stageNames", "columnOrders", "labels", "playbookAddress"];

/** There is one draft: the one here, or the file's where there is none and its version is the same here. */
async function mergeDraft(merging: Merging): Promise<void> {
  const { db, report, renumbered } = merging;
  const [draft] = rowsOf<DraftRow>(merging, "draft");
  if (!draft) return;
  const own = await db.draft.get("draft");
  if (own?.stamp === draft.stamp) return;
  const start = rowsOf<PlaybookRow>(merging, "playbooks").find(({ number }) => number === draft.base);
  const base = await db.playbooks.get(renumbered.get(draft.base) ?? draft.base);
  if (own || !base || contentHash(start?.content) !== contentHash(base.content))
    return void report.kept.push({ kind: "draft", name: "" });
  await db.draftChanges.clear();
  await db.draft.put(draft);
  await db.draftChanges.bulkAdd(rowsOf<DraftChangeRow>(merging, "draftChanges"));
}
