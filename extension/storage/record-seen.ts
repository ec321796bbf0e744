import type { Answer } from "../../src/checklist/answer.ts";
import { prefillFrom } from "../../src/checklist/prefill.ts";
import { type AccountSeen, withAccount } from "../../src/crm/account-seen.ts";
import { mergeRecord } from "../../src/crm/merge-record.ts";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import { contentHash } from "../../src/values/hash.ts";
import { ok, type Result } from "../../src/values/result.ts";
import { type AnswerChange, apply, type Beside } from "./change-answers.ts";
import { type ChecklistRow, database } from "./db.ts";
import { readPlaybook } from "./playbooks.ts";
import { asResult } from "./problem.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/** The readings of this window that were taken over, by their hash. */
const taken = new Set<string>();

/**
 * Takes over what one of a record's pages shows now. Each reading is taken over once: two windows whose pages differ, one of them
 * out of date, would otherwise correct each other for ever. A record without a checklist stores nothing.
 */
export async function recordSeen({ record, readAt }: Beside): Promise<Result<void>> {
  const reading = contentHash({ record, readAt });
  if (taken.has(reading)) return ok(undefined);
  const seen = await takeOver(recordKey(record), (was) => mergeRecord(was, record), readAt);
  if (!seen.ok) return seen;
  if (seen.value) taken.add(reading);
  return ok(undefined);
}

/** Takes over what an account's page shows into every stored deal of that account. */
export async function accountSeen(seen: AccountSeen, readAt: string): Promise<Result<void>> {
  const own = recordKey({ ...seen, id: "" });
  const keys = await asResult(() =>
    database().summaries.where("accountId").equals(seen.account.id).primaryKeys(),
  );
  if (!keys.ok) return keys;
  // A sandbox is a copy, ids and all.
  for (const key of keys.value.filter((one) => one.startsWith(own))) {
    const over = await takeOver(key, (was) => withAccount(was, seen), readAt);
    if (!over.ok) return over;
  }
  return ok(undefined);
}

/**
 * Puts what was seen over what is stored of a deal; false: it has no checklist. Answers that came from the page follow it; what a person typed, or said in
 * another state, is never touched.
 */
async function takeOver(
  key: string,
  over: (was: CrmRecord) => CrmRecord,
  readAt: string,
): Promise<Result<boolean>> {
  const known = await asResult(() => database().checklists.get(key));
  if (!known.ok) return known;
  if (!known.value) return ok(false);
  const isNews = ({ record }: ChecklistRow): boolean => contentHash(record) !== contentHash(over(record));
  if (!isNews(known.value)) return ok(true);
  const playbook = await readPlaybook(known.value.playbook);
  if (!playbook.ok) return playbook;
  return inOneTransaction(
    (db) => [db.checklists, db.answers, db.history, db.summaries],
    async (db) => {
      const row = await db.checklists.get(key);
      if (!row || !isNews(row)) return true;
      const record = over(row.record);
      await db.checklists.update(key, { record, readAt });
      await db.summaries.update(key, {
        name: record.name ?? "",
        account: record.account?.name ?? "",
        accountId: record.account?.id ?? "",
      });
      const filled = prefillFrom(record, playbook.value.playbook, readAt);
      await apply(db, key, await setting("repName"), Object.entries(filled).map(followPage));
      return true;
    },
  );
}

const followPage = ([field, answer]: [string, Answer]): AnswerChange => ({
  field,
  from: "record",
  change: (was) => {
    if (was && !(was.state === "answered" && was.source.from === "record")) return was;
    if (!was || !("value" in answer) || contentHash(was.value) !== contentHash(answer.value)) return answer;
    // The same value read again is no change, only a later reading; unless it was unsure and now stands there whole.
    return isLossy(was) && !isLossy(answer) ? answer : was;
  },
});

const isLossy = (answer: Answer): boolean =>
  answer.state === "answered" && answer.source.from === "record" && answer.source.lossy === true;
