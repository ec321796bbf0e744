import { diffPlaybooks } from "../../src/playbook/editing/diff.ts";
import { failed } from "../../src/values/result.ts";
import type { DraftSession } from "./draft-session.ts";
import { readStored } from "./draft-stored.ts";
import type { Edited } from "./draft-view.ts";
import { refuseLockedVersion } from "./locked.ts";
import { versionIn } from "./playbooks.ts";
import { Refused } from "./problem.ts";
import { type Signature, writeVersion } from "./write-version.ts";

/**
 * Makes the draft the next version. `seen`: the draft's last change the person has read. Problems: publish-unsigned, draft-moved
 * (another window has changed something since), draft-behind (a newer version has come), publish-nothing, publish-errors, publish-locked and
 * playbook-locked (the organisation keeps that part as it is).
 */
export const publishDraft = (session: DraftSession, signed: Signature, seen: number): Promise<Edited> =>
  session.write(async ({ db, stored, unseen }) => {
    if (unseen || stored.log.seq !== seen) throw new Refused(failed("draft-moved").problem);
    const { start, playbook } = stored.log;
    if (start.number !== stored.newest.number)
      throw new Refused(failed("draft-behind", stored.newest.number).problem);
    if (diffPlaybooks(start, playbook).length === 0) throw new Refused(failed("publish-nothing").problem);
    await refuseLockedVersion(db, start, playbook);
    await writeVersion(db, playbook, { ...bySomebody(signed), origin: { from: "draft" } });
    await db.draft.clear();
    await db.draftChanges.clear();
    return readStored(db, stored);
  });

/**
 * Makes an older version the newest again, under a new number. A draft stays, and is then behind. Problems: publish-unsigned,
 * publish-nothing (it is what the newest says), publish-errors, publish-locked, playbook-locked,
 * playbook-gone.
 */
export const publishAgain = (session: DraftSession, of: number, signed: Signature): Promise<Edited> =>
  session.write(async ({ db, stored }) => {
    const { playbook } = await versionIn(db, of);
    const newest = await versionIn(db, stored.newest.number);
    if (diffPlaybooks(newest.playbook, playbook).length === 0)
      throw new Refused(failed("publish-nothing").problem);
    await refuseLockedVersion(db, newest.playbook, playbook);
    await writeVersion(db, playbook, { ...bySomebody(signed), origin: { from: "again", of } });
    return readStored(db, stored);
  });

function bySomebody({ by, note }: Signature): Signature {
  const signed = { by: by.trim(), note: note.trim() };
  if (signed.by === "" || signed.note === "") throw new Refused(failed("publish-unsigned").problem);
  return signed;
}
