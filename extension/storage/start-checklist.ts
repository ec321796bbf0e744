import type { Answer } from "../../src/checklist/answer.ts";
import { prefillFrom } from "../../src/checklist/prefill.ts";
import { requirementsFor } from "../../src/checklist/profile/profile.ts";
import { startAnswers } from "../../src/checklist/profile/standing.ts";
import { isPractice, recordKey } from "../../src/crm/record.ts";
import { failed } from "../../src/values/result.ts";
import { clock } from "../platform/clock.ts";
import { apply } from "./apply-changes.ts";
import type { Beside } from "./change-answers.ts";
import type { ChecklistRow, Database } from "./db.ts";
import { newestIn, versionIn } from "./playbooks.ts";
import { Refused } from "./problem.ts";
import { profileOf } from "./profiles.ts";
import { markForSearch } from "./search/mark-for-search.ts";

/**
 * Makes the checklist of a record, with what the page and the customer's profile fill in, inside a transaction. Only a new checklist
 * needs the newest playbook: a broken one must not stop those that are under way.
 */
export async function start(db: Database, { record, readAt }: Beside): Promise<void> {
  const key = recordKey(record);
  const newest = await newestIn(db);
  if (newest === undefined) throw new Refused(failed("playbook-none").problem);
  const { playbook } = await versionIn(db, newest);
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

const filledFrom = (answer: Answer): "profile" | "record" =>
  answer.state === "answered" && answer.source.from === "profile" ? "profile" : "record";
