import type { Conflict } from "../../src/playbook/editing/apply.ts";
import type { Step } from "../../src/playbook/editing/draft-log.ts";
import type { Playbook } from "../../src/playbook/playbook.ts";
import type { Publication } from "../../src/playbook/publication.ts";
import type { Result } from "../../src/values/result.ts";
import type { StoredDraft } from "./draft-stored.ts";

/** The draft as a window shows it. Without a change in it, it is the newest version. */
export type Draft = {
  /** The version it starts from. */
  base: Playbook;
  /** What is stored, and on it what this window is about to store. */
  playbook: Playbook;
  newest: Publication;
  /** The last change this window knows, of itself or another: publishing refuses when there is a later one. */
  seen: number;
  undo: Step | null;
  redo: Step | null;
  saving: boolean;
};

/** `conflict`: what stands there instead, when somebody else was faster. */
export type Edited = Result<void> & { conflict?: Conflict };

export function draftOf({ log, newest }: StoredDraft, playbook: Playbook, saving: boolean): Draft {
  const { start, seq, done, undone } = log;
  return {
    base: start,
    playbook,
    newest,
    seen: seq,
    undo: done?.step ?? null,
    redo: undone?.step ?? null,
    saving,
  };
}

export const sameDraft = (one: Draft, other: Draft): boolean =>
  (Object.keys(one) as (keyof Draft)[]).every((name) => one[name] === other[name]);
