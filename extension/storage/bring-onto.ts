import { diffPlaybooks } from "../../src/playbook/editing/diff.ts";
import { startLog } from "../../src/playbook/editing/draft-log.ts";
import { forcePatches } from "../../src/playbook/editing/force.ts";
import type { Patch } from "../../src/playbook/editing/patch.ts";
import { rebasePatches } from "../../src/playbook/editing/rebase.ts";
import { failed } from "../../src/values/result.ts";
import { append, begin } from "./draft-append.ts";
import type { DraftSession } from "./draft-session.ts";
import type { Edited } from "./draft-view.ts";
import { versionIn } from "./playbooks.ts";
import { Refused } from "./problem.ts";

/** What the person has looked at and decided: on which version, up to which change, and which of theirs to put over it. */
export type Onto = { number: number; seen: number; mine: Patch[] };

/**
 * The draft's changes on the newest version, as one step; what does not fit it is left out, but for what the person wants
 * all the same. Problem draft-moved: either of the two is not what was looked at any more.
 */
export const bringOnto = (session: DraftSession, { number, seen, mine }: Onto): Promise<Edited> =>
  session.write(async ({ db, stored }) => {
    if (stored.log.seq !== seen || stored.newest.number !== number)
      throw new Refused(failed("draft-moved").problem);
    const { playbook: onto } = await versionIn(db, number);
    const rebased = rebasePatches(diffPlaybooks(stored.log.start, stored.log.playbook), onto);
    const patches = [...rebased.patches, ...forcePatches(rebased.playbook, mine)];
    const stamp = await begin(db, number);
    const fresh = { ...stored, stamp, log: { ...startLog(onto), seq: stored.log.seq } };
    return patches.length > 0 ? append(db, fresh, session.window, { patches }) : fresh;
  });
