import { followingOf } from "../../src/checklist/drift.ts";
import { type AccountSeen, withAccount } from "../../src/crm/account-seen.ts";
import { mergeRecord } from "../../src/crm/merge-record.ts";
import { type CrmRecord, recordKey } from "../../src/crm/record.ts";
import { contentHash } from "../../src/values/hash.ts";
import { ok, type Result } from "../../src/values/result.ts";
import { apply } from "./apply-changes.ts";
import { settleAside } from "./aside.ts";
import type { Beside } from "./change-answers.ts";
import { changeRecord } from "./change-record.ts";
import { type ChecklistRow, type Database, database } from "./db.ts";
import { differencesIn, taking } from "./drift.ts";
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

/** Takes over what an account's page shows into every stored deal of that account, and gives those deals. */
export async function accountSeen(seen: AccountSeen, readAt: string): Promise<Result<CrmRecord[]>> {
  const own = recordKey({ ...seen, id: "" });
  const found = await asResult(() =>
    database().summaries.where("accountId").equals(seen.account.id).primaryKeys(),
  );
  if (!found.ok) return found;
  // A sandbox is a copy, ids and all.
  const keys = found.value.filter((key) => key.startsWith(own));
  for (const key of keys) {
    const over = await takeOver(key, (was) => withAccount(was, seen), readAt);
    if (!over.ok) return over;
  }
  const rows = await asResult(() => database().checklists.bulkGet(keys));
  return rows.ok ? ok(rows.value.flatMap((row) => row?.record ?? [])) : rows;
}

/**
 * Puts what was seen over what is stored of a deal; false: it has no checklist. What nobody had answered is filled in, and what
 * nobody watches follows; an answer the page contradicts stays, and the panel says so (drift.ts).
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
    (db) => [db.checklists, db.answers, db.history, db.summaries, db.playbooks],
    async (db) => {
      const row = await db.checklists.get(key);
      if (!row || !isNews(row)) return true;
      const record = over(row.record);
      await changeRecord(db, row, record, readAt, { who: "", from: "record" });
      await follow(db, { ...row, record, readAt }, row.record.partial?.includes("lines"));
      return true;
    },
  );
}

/** Brings in what needs nobody's word. `grown`: the page showed only the first lines before. */
export async function follow(db: Database, row: ChecklistRow, grown?: boolean): Promise<void> {
  const settled = { aside: row.kept ?? {}, unwatched: await setting("unwatched") };
  const following = followingOf(await differencesIn(db, row), settled, grown);
  const changed = await apply(
    db,
    row.key,
    "",
    following.map((one) => taking(one, "record")),
  );
  await settleAside(db, row.key, row, changed);
}
