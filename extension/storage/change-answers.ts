import type { Answer } from "../../src/checklist/answer.ts";
import { prefillFrom } from "../../src/checklist/prefill.ts";
import { requirementsFor } from "../../src/checklist/profile/profile.ts";
import { startAnswers } from "../../src/checklist/profile/standing.ts";
import { type CrmRecord, isPractice, recordKey } from "../../src/crm/record.ts";
import type { Result } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { type AnswerChange, apply } from "./apply-changes.ts";
import { settleAside } from "./aside.ts";
import type { ChecklistRow, Database } from "./db.ts";
import { readPlaybook } from "./playbooks.ts";
import { Refused } from "./problem.ts";
import { profileOf } from "./profiles.ts";
import { settleReceipts } from "./receipt-clashes.ts";
import { markForSearch } from "./search/mark-for-search.ts";
import { setting } from "./settings.ts";
import { settleReasons } from "./settle-reasons.ts";
import { inOneTransaction } from "./transaction.ts";

/** The page a change was made beside: the record as it was read, and when. */
export type Beside = { record: CrmRecord; readAt: string };

/**
 * Changes answers of a record's checklist in one transaction: checklist (made now if this is the first change, with what the
 * page and the customer's profile fill in), answers, history and the time of the summary. Another window's changes of other fields stay.
 */
export async function changeAnswers(beside: Beside, changes: AnswerChange[]): Promise<Result<void>> {
  const playbook = await readPlaybook();
  return inOneTransaction(
    (db) => [db.checklists, db.answers, db.history, db.summaries, db.playbooks, db.profiles, db.receipts],
    async (db) => {
      const checklist = recordKey(beside.record);
      if (!(await db.checklists.get(checklist))) {
        // Only a new checklist needs the newest playbook: a broken one must not stop those that are under way.
        if (!playbook.ok) throw new Refused(playbook.problem);
        await start(db, beside, playbook.value.playbook);
      }
      const changed = await apply(db, checklist, await setting("repName"), changes);
      await settleAside(db, checklist, beside, changed);
      await settleReasons(db, checklist, changed);
      await settleReceipts(db, beside.record, changed);
      await db.summaries.update(checklist, { changedAt: clock().toISOString() });
    },
  );
}

const filledFrom = (answer: Answer): "profile" | "record" =>
  answer.state === "answered" && answer.source.from === "profile" ? "profile" : "record";

async function start(
  db: Database,
  { record, readAt }: Beside,
  playbook: Parameters<typeof prefillFrom>[1],
): Promise<void> {
  const key = recordKey(record);
  const now = clock().toISOString();
  const requirements = requirementsFor(await profileOf(db, record), playbook);
  const row: ChecklistRow = { key, record, readAt, playbook: playbook.number, startedAt: now };
  if (Object.keys(requirements).length > 0) row.standings = requirements;
  await db.checklists.add(row);
  // Lists, gaps and search go by the summaries: a deal without one is in none of them.
  if (!isPractice(record))
    await db.summaries.add({
      checklist: key,
      name: record.name ?? "",
      account: record.account?.name ?? "",
      accountId: record.account?.id ?? "",
      url: record.url,
      stage: "",
      due: 0,
      needBy: "none",
      gap: 0,
      changedAt: now,
    });
  await markForSearch(db, key);
  const filled = Object.entries(startAnswers(prefillFrom(record, playbook, readAt), requirements));
  await apply(
    db,
    key,
    "",
    filled.map(([field, answer]) => ({ field, change: () => answer, from: filledFrom(answer) })),
  );
}
