import type { Conflict } from "../../src/playbook/editing/apply.ts";
import { applyOnce } from "../../src/playbook/editing/apply-once.ts";
import { diffPlaybooks } from "../../src/playbook/editing/diff.ts";
import { redoing, type Step, undoing } from "../../src/playbook/editing/draft-log.ts";
import type { Patch } from "../../src/playbook/editing/patch.ts";
import { failed, ok, type Problem, type Result } from "../../src/values/result.ts";
import { newId } from "../platform/ids.ts";
import { type Database, database } from "./db.ts";
import { append, type Change, Conflicting } from "./draft-append.ts";
import { PendingChanges } from "./draft-pending.ts";
import { readStored, type StoredDraft } from "./draft-stored.ts";
import { type Draft, draftOf, type Edited, sameDraft } from "./draft-view.ts";
import { live } from "./live.ts";
import { refuseLocked } from "./locked.ts";
import { newestIn } from "./playbooks.ts";
import { asResult, Refused } from "./problem.ts";
import { inOneTransaction } from "./transaction.ts";

/** `unseen`: another window has changed something that this one has not shown yet. */
export type Found = { db: Database; stored: StoredDraft; unseen: boolean };

/**
 * One window at the one draft. What it changes shows at once and is stored in its turn: each change is one transaction that
 * first reads what other windows have changed meanwhile, and is refused when it does not fit that any more.
 */
export class DraftSession {
  readonly window = newId();
  private stored: StoredDraft | null = null;
  private readonly pending = new PendingChanges();
  private told: Draft | null = null;
  /** The last change when this window was opened: what is older may be its own, from before it was closed. */
  private opened: number | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly shows = new Set<(draft: Draft) => void>();

  constructor(readonly db: Database = database()) {}

  /** Tells now and after every change, of this window or another. Returns how to stop. */
  live(onDraft: (draft: Draft) => void, onProblem: (problem: Problem | null) => void): () => void {
    this.shows.add(onDraft);
    if (this.told) onDraft(this.told);
    const { db } = this;
    const stop = live(
      () => Promise.all([db.draft.get("draft"), db.draftChanges.toCollection().lastKey(), newestIn(db)]),
      async () => {
        const read = await this.refresh();
        if (!read.ok) onProblem(read.problem);
      },
      onProblem,
    );
    return () => {
      this.shows.delete(onDraft);
      stop();
    };
  }

  /** Reads what is new, after what this window is storing. */
  refresh(): Promise<Result<Draft>> {
    const { db } = this;
    return this.inTurn(async () => {
      const read = await asResult(() =>
        db.transaction("r", [db.playbooks, db.draft, db.draftChanges], () => readStored(db, this.stored)),
      );
      if (!read.ok) return read;
      this.stored = read.value;
      this.opened ??= read.value.log.seq;
      this.show();
      return ok(this.draft(read.value));
    });
  }

  /** Problems: edit-conflict, with what stands there instead; playbook-locked. */
  async change(patches: Patch[]): Promise<Edited> {
    if (!this.stored) return failed("draft-unread");
    const fits = applyOnce(this.pending.over(this.stored.log.playbook), patches);
    if (!fits.ok) return fits;
    if (patches.length === 0) return ok(undefined);
    this.pending.add(patches);
    this.show();
    return this.write(
      async ({ db, stored }) => {
        await refuseLocked(db, stored.log.playbook, patches);
        return append(db, stored, this.window, { patches }, applyOnce);
      },
      () => this.pending.settle(patches),
    );
  }

  /** Takes the last step back, whoever made it. Problem draft-moved: there is one this window has not shown yet. */
  undo = (): Promise<Edited> => this.step(undoing);
  redo = (): Promise<Edited> => this.step(redoing);

  /** Back to the version it starts from, as one more step. */
  discard = (): Promise<Edited> =>
    this.step(({ start, playbook }) => ({ patches: diffPlaybooks(playbook, start) }));

  /** Whether another window did it, while this one was open. */
  isTheirs = ({ window, seq }: Step): boolean => window !== this.window && seq > (this.opened ?? 0);

  private step(of: (log: StoredDraft["log"]) => Change | null): Promise<Edited> {
    return this.write(async ({ db, stored, unseen }) => {
      if (unseen) throw new Refused(failed("draft-moved").problem);
      const change = of(stored.log);
      return change && change.patches.length > 0 ? append(db, stored, this.window, change) : stored;
    });
  }

  /** One transaction in this window's turn, on the draft as it stands by then; what it becomes is shown once it is stored. */
  write(
    work: (found: Found) => Promise<StoredDraft>,
    settled: () => unknown = () => undefined,
  ): Promise<Edited> {
    return this.inTurn(async () => {
      let conflict: Conflict | undefined;
      const written = await inOneTransaction(
        (db) => [db.playbooks, db.draft, db.draftChanges],
        async (db) => {
          const known = this.stored;
          const stored = await readStored(db, known);
          this.stored = stored;
          const unseen = known?.stamp !== stored.stamp || known?.log.seq !== stored.log.seq;
          try {
            return await work({ db, stored, unseen });
          } catch (error) {
            if (error instanceof Conflicting) conflict = error.conflict;
            throw error;
          }
        },
        { db: this.db },
      );
      if (written.ok) this.stored = written.value;
      settled();
      this.show();
      if (written.ok) return ok(undefined);
      return conflict ? { ...written, conflict } : written;
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private show(): void {
    if (!this.stored) return;
    const draft = this.draft(this.stored);
    if (this.told && sameDraft(this.told, draft)) return;
    this.told = draft;
    for (const show of this.shows) show(draft);
  }

  private draft(stored: StoredDraft): Draft {
    return draftOf(stored, this.pending.over(stored.log.playbook), this.pending.some);
  }
}
