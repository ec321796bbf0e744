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
  const seen = await takeOver([recordKey(record)], (was) => mergeRecord(was, record), readAt);
  if (!seen.ok) return seen;
  if (seen.value.length > 0) taken.add(reading);
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
  return takeOver(keys, (was) => withAccount(was, seen), readAt);
}

/**
 * Puts what was seen over what is stored of deals, and gives those that have a checklist, as they are then. What nobody had answered
 * is filled in, and what nobody watches follows; an answer the page contradicts stays, and the panel says so (drift.ts).
 */
async function takeOver(
  keys: string[],
  over: (was: CrmRecord) => CrmRecord,
  readAt: string,
): Promise<Result<CrmRecord[]>> {
  const known = await asResult(() => database().checklists.bulkGet(keys));
  if (!known.ok) return known;
  const rows = known.value.flatMap((row) => row ?? []);
  const isNews = ({ record }: ChecklistRow): boolean => contentHash(record) !== contentHash(over(record));
  // Mostly nothing is new, and a reading keeps nobody waiting.
  const news = rows.filter(isNews);
  for (const { playbook } of news) {
    const read = await readPlaybook(playbook);
    if (!read.ok) return read;
  }
  if (news.length === 0) return ok(rows.map(({ record }) => record));
  const taken = await inOneTransaction(
    (db) => [db.checklists, db.answers, db.history, db.summaries, db.playbooks],
    async (db) => {
      for (const { key } of news) {
        const row = await db.checklists.get(key);
        if (!row || !isNews(row)) continue;
        const record = over(row.record);
        await changeRecord(db, row, record, readAt, { who: "", from: "record" });
        await follow(db, { ...row, record, readAt }, row.record.partial?.includes("lines"));
      }
    },
  );
  return taken.ok ? ok(rows.map(({ record }) => over(record))) : taken;
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
