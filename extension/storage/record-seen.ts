import type { Answer } from "../../src/checklist/answer.ts";
import { prefillFrom } from "../../src/checklist/prefill.ts";
import { recordKey } from "../../src/crm/record.ts";
import { contentHash } from "../../src/values/hash.ts";
import { ok, type Result } from "../../src/values/result.ts";
import { type AnswerChange, apply, type Beside } from "./change-answers.ts";
import { database } from "./db.ts";
import { readPlaybook } from "./playbooks.ts";
import { asResult } from "./problem.ts";
import { setting } from "./settings.ts";
import { inOneTransaction } from "./transaction.ts";

/** The readings of this window that were taken over, by their hash. */
const taken = new Set<string>();

/**
 * Takes over what a record's page shows now. Each reading is taken over once: two windows whose pages differ, one of them out of
 * date, would otherwise correct each other for ever. Answers that came from the page follow it; what a person typed, or said in
 * another state, is never touched. A record without a checklist stores nothing.
 */
export async function recordSeen(beside: Beside): Promise<Result<void>> {
  const reading = contentHash(beside);
  if (taken.has(reading)) return ok(undefined);
  const key = recordKey(beside.record);
  const known = await asResult(() => database().checklists.get(key));
  if (!known.ok) return known;
  if (!known.value) return ok(undefined);
  if (contentHash(known.value.record) === contentHash(beside.record)) {
    taken.add(reading);
    return ok(undefined);
  }
  const playbook = await readPlaybook(known.value.playbook);
  if (!playbook.ok) return playbook;
  const filled = prefillFrom(beside.record, playbook.value.playbook, beside.readAt);
  const followed = await inOneTransaction(
    (db) => [db.checklists, db.answers, db.history, db.summaries],
    async (db) => {
      const { record, readAt } = beside;
      await db.checklists.update(key, { record, readAt });
      await db.summaries.update(key, { name: record.name ?? "", account: record.account?.name ?? "" });
      await apply(db, key, await setting("repName"), Object.entries(filled).map(followPage));
    },
  );
  if (followed.ok) taken.add(reading);
  return followed;
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
