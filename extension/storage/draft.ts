import type { Step } from "../../src/playbook/editing/draft-log.ts";
import type { Patch } from "../../src/playbook/editing/patch.ts";
import type { Problem, Result } from "../../src/values/result.ts";
import { bringOnto, type Onto } from "./bring-onto.ts";
import { DraftSession } from "./draft-session.ts";
import type { Draft, Edited } from "./draft-view.ts";
import { publishAgain as again, publishDraft as publish } from "./publish.ts";
import { inOneTransaction } from "./transaction.ts";
import type { Signature } from "./write-version.ts";

export type { Draft, Edited } from "./draft-view.ts";

let session: DraftSession | undefined;

/** This page's window at the draft. */
const own = (): DraftSession => {
  session ??= new DraftSession();
  return session;
};

/** Whether another window did it, while this page was open. */
export const isTheirs = (step: Step): boolean => own().isTheirs(step);

/** The draft now and whenever it changes, here or in another window; without one the newest version. Returns how to stop. */
export const liveDraft = (onDraft: (draft: Draft) => void, onProblem: (problem: Problem | null) => void) =>
  own().live(onDraft, onProblem);

/** Shows at once, and begins a draft if there is none. Problems: edit-conflict with `conflict`, and the database's own. */
export const changeDraft = (patches: Patch[]): Promise<Edited> => own().change(patches);

/** Problem draft-moved: the last step is another window's, and not shown here yet. */
export const undoDraft = (): Promise<Edited> => own().undo();
export const redoDraft = (): Promise<Edited> => own().redo();

/** Takes all of it back, as a step that can be taken back itself. */
export const discardDraft = (): Promise<Edited> => own().discard();

export const publishDraft = (signed: Signature, seen: number): Promise<Edited> =>
  publish(own(), signed, seen);
export const publishAgain = (of: number, signed: Signature): Promise<Edited> => again(own(), of, signed);

/** The draft's changes on the newest version, which came in while it was on another. Problem draft-moved: look again. */
export const bringDraftOnto = (onto: Onto): Promise<Edited> => bringOnto(own(), onto);

/** Throws the draft away unread, when it cannot be read any more. */
export const dropDraft = (): Promise<Result<void>> =>
  inOneTransaction(
    (db) => [db.draft, db.draftChanges],
    async (db) => {
      await db.draft.clear();
      await db.draftChanges.clear();
    },
  );
