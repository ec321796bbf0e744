import { diffPlaybooks } from "../../src/playbook/editing/diff.ts";
import { type DraftLog, startLog, takeChange } from "../../src/playbook/editing/draft-log.ts";
import type { Publication } from "../../src/playbook/publication.ts";
import { failed } from "../../src/values/result.ts";
import type { Database, DraftChangeRow } from "./db.ts";
import { newestIn, versionIn } from "./playbooks.ts";
import { Refused } from "./problem.ts";

/** The draft as the database has it, and the newest version, which is what it becomes or has fallen behind. */
export type StoredDraft = {
  /** null: there is none, and `log` is the newest version without a change. */
  stamp: string | null;
  log: DraftLog;
  newest: Publication;
};

/**
 * Reads on from what is `known`, in the transaction that is open. Problems: draft-broken when its changes do not fit its
 * version, playbook-none, playbook-gone.
 */
export async function readStored(db: Database, known: StoredDraft | null): Promise<StoredDraft> {
  const [draft, number] = await Promise.all([db.draft.get("draft"), newestIn(db)]);
  if (number === undefined) throw new Refused(failed("playbook-none").problem);
  const newest = known?.newest.number === number ? known.newest : await publicationIn(db, number);
  const none = async (): Promise<StoredDraft> =>
    known?.stamp === null && known.newest === newest
      ? known
      : { stamp: null, newest, log: startLog((await versionIn(db, number)).playbook) };
  if (!draft) return none();
  const from =
    known?.stamp === draft.stamp ? known.log : startLog((await versionIn(db, draft.base)).playbook);
  const log = readOn(from, await db.draftChanges.where(":id").above(from.seq).toArray());
  // Everything in it was taken back: a newer version takes its place without a question.
  if (draft.base < number && diffPlaybooks(log.start, log.playbook).length === 0) return none();
  return known && log === known.log && newest === known.newest ? known : { stamp: draft.stamp, log, newest };
}

function readOn(from: DraftLog, rows: DraftChangeRow[]): DraftLog {
  let log = from;
  for (const { seq = 0, ...row } of rows) {
    const taken = takeChange(log, { seq, ...row });
    if (!taken.ok) throw new Refused(failed("draft-broken").problem);
    log = taken.value;
  }
  return log;
}

export async function publicationIn(db: Database, number: number): Promise<Publication> {
  const row = await db.playbooks.get(number);
  if (!row) throw new Refused(failed("playbook-gone", number).problem);
  const { content: _, ...publication } = row;
  return publication;
}
