import { differences } from "../../src/checklist/differences.ts";
import { asideAfter } from "../../src/checklist/drift.ts";
import { prefillFrom } from "../../src/checklist/prefill.ts";
import { mergeRecord } from "../../src/crm/merge-record.ts";
import { contentHash } from "../../src/values/hash.ts";
import type { Changed } from "./apply-changes.ts";
import type { Beside } from "./change-answers.ts";
import type { Database } from "./db.ts";
import { readPlaybook } from "./playbooks.ts";

/**
 * Remembers what changes left aside of the page they were made beside, and forgets what no longer differs. Inside the
 * transaction of the changes themselves.
 */
export async function settleAside(
  db: Database,
  checklist: string,
  beside: Beside,
  changed: Changed[],
): Promise<void> {
  const row = changed.length > 0 ? await db.checklists.get(checklist) : undefined;
  const playbook = row && (await readPlaybook(row.playbook));
  // A playbook that cannot be read stops nothing here: the panel says so and asks nothing.
  if (!row || !playbook?.ok) return;
  const record = mergeRecord(row.record, beside.record);
  const shown = prefillFrom(record, playbook.value.playbook, beside.readAt);
  const partial = record.partial?.includes("lines");
  let kept = row.kept ?? {};
  for (const { field: id, was, answer, from } of changed) {
    const field = playbook.value.playbook.fields.find((one) => one.id === id);
    if (!field?.prefill) continue;
    const against = (mine: typeof was) => differences(field, mine, shown[id], partial);
    // Typed, or taken from the customer's profile: both are somebody's word beside that page.
    const decided = from === "panel" || from === "profile";
    kept = asideAfter(kept, id, against(was), against(answer), decided);
  }
  if (contentHash(kept) !== contentHash(row.kept ?? {})) await db.checklists.update(checklist, { kept });
}
