import { differences } from "../../src/checklist/differences.ts";
import { asideAfter } from "../../src/checklist/drift.ts";
import { prefillFrom } from "../../src/checklist/prefill.ts";
import { mergeRecord } from "../../src/crm/merge-record.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import { contentHash } from "../../src/values/hash.ts";
import type { Beside } from "./change-answers.ts";
import type { ChecklistRow, Database } from "./db.ts";
import type { Changed } from "./outcome-of-changes.ts";
import { usableVersion } from "./playbooks.ts";

type Kept = NonNullable<ChecklistRow["kept"]>;

/**
 * What is left aside of the page that changes were made beside: what they left aside there, without what no longer differs.
 * Undefined: nothing of it changed.
 */
export function keptAfter(
  row: ChecklistRow,
  beside: Beside,
  changed: Changed[],
  playbook: Playbook,
): Kept | undefined {
  const ids = new Set(changed.map(({ field }) => field));
  const fields = playbook.fields.filter(({ id, prefill }) => prefill && ids.has(id));
  if (fields.length === 0) return;
  const record = mergeRecord(row.record, beside.record);
  const shown = prefillFrom(record, { fields }, beside.readAt);
  const partial = record.partial?.includes("lines");
  let kept = row.kept ?? {};
  for (const { field: id, was, answer, from } of changed) {
    const field = fields.find((one) => one.id === id);
    if (!field) continue;
    const against = (mine: typeof was) => differences(field, mine, shown[id], partial);
    // Typed, or taken from the customer's profile: both are somebody's word beside that page.
    const decided = from === "panel" || from === "profile";
    kept = asideAfter(kept, id, against(was), against(answer), decided);
  }
  return contentHash(kept) === contentHash(row.kept ?? {}) ? undefined : kept;
}

/** The same inside the transaction of the changes themselves, written. */
export async function settleAside(
  db: Database,
  checklist: string,
  beside: Beside,
  changed: Changed[],
): Promise<void> {
  const row = changed.length > 0 ? await db.checklists.get(checklist) : undefined;
  const version = row && (await usableVersion(db, row.playbook));
  if (!row || !version) return;
  const kept = keptAfter(row, beside, changed, version.playbook);
  if (kept) await db.checklists.update(checklist, { kept });
}
