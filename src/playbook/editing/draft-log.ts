import { ok, type Result } from "../../values/result.ts";
import type { Playbook } from "../playbook.ts";
import { applyPatches } from "./apply.ts";
import { invertPatches } from "./invert.ts";
import type { Patch } from "./patch.ts";

/** One change of a draft, as it is kept: changes are only ever added, taking one back is a change too. */
export type DraftChange = {
  /** Rises with every change of any window. */
  seq: number;
  /** ISO date and time, to be read by people: the order is `seq`. */
  at: string;
  by: string;
  /** The window it was made in. */
  window: string;
  patches: Patch[];
  /** Typed on from the change before: taken back together with it. */
  joins?: true;
  /** The step it takes back, or does again. */
  undoes?: number;
  redoes?: number;
};

/** What one Undo takes back. */
export type Step = Pick<DraftChange, "seq" | "at" | "by" | "window" | "patches">;

/** The newest first; never copied, because a morning's work is thousands of steps. */
type Steps = { step: Step; below: Steps } | null;

/** A draft as its changes make it: the same in every window that has read as far. */
export type DraftLog = {
  /** The version it starts from. */
  start: Playbook;
  playbook: Playbook;
  /** The last change in it; 0: none. */
  seq: number;
  done: Steps;
  undone: Steps;
};

export const startLog = (start: Playbook): DraftLog => ({
  start,
  playbook: start,
  seq: 0,
  done: null,
  undone: null,
});

/** Typing on within this time is the same step: nobody wants to take a sentence back in ten pieces. */
const joinsWithinMs = 3000;

/** Does a change go on where the last one of the same window stopped, on the same one property? */
export function typedOn({ done, undone }: DraftLog, change: Omit<DraftChange, "seq">): boolean {
  const [patch] = change.patches;
  const [last] = done?.step.patches ?? [];
  return (
    done !== null &&
    undone === null &&
    patch !== undefined &&
    last !== undefined &&
    change.patches.length === 1 &&
    done.step.window === change.window &&
    Date.parse(change.at) - Date.parse(done.step.at) < joinsWithinMs &&
    [patch, ...done.step.patches].every((one) => isTyped(one) && one.path.join("/") === last.path.join("/"))
  );
}

const isTyped = (patch: Patch): boolean => "now" in patch && typeof patch.now !== "object";

/** The next change in. Problem edit-conflict: it was not made for this draft. */
export function takeChange(log: DraftLog, change: DraftChange, apply = applyPatches): Result<DraftLog> {
  const made = apply(log.playbook, change.patches);
  return made.ok ? ok({ ...stepped(log, change), playbook: made.value, seq: change.seq }) : made;
}

function stepped(log: DraftLog, { joins, undoes, redoes, ...step }: DraftChange): DraftLog {
  const { done, undone } = log;
  if (undoes !== undefined && done) return { ...log, done: done.below, undone: { ...done, below: undone } };
  if (redoes !== undefined && undone)
    return { ...log, done: { ...undone, below: done }, undone: undone.below };
  const whole = joins && done ? { ...step, patches: [...done.step.patches, ...step.patches] } : step;
  return { ...log, done: { step: whole, below: joins && done ? done.below : done }, undone: null };
}

/** The change that takes the last step back, or null: nothing is left to take back. */
export const undoing = ({ done }: DraftLog): Pick<DraftChange, "patches" | "undoes"> | null =>
  done && { patches: invertPatches(done.step.patches), undoes: done.step.seq };

/** The change that does again what was taken back last. */
export const redoing = ({ undone }: DraftLog): Pick<DraftChange, "patches" | "redoes"> | null =>
  undone && { patches: undone.step.patches, redoes: undone.step.seq };
