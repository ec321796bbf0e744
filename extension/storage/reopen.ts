import { failed, type Problem } from "../../src/values/result.ts";
import { isDiskFull } from "../platform/disk-room.ts";
import { openStorage } from "./open-storage.ts";
import { whyLetGo } from "./problem.ts";

/** What may pass by itself: a full disk, and whatever the browser says when it is. The rest needs a person. */
const passing = ["disk-full", "database-blocked", "database-unopened", "database-changed", "not-saved"];

export const mayPass = ({ code }: Problem): boolean => passing.includes(code);

/**
 * Opens the database again after the browser closed it, which it does when a write fails. Null: it can be worked in. On a full
 * disk nothing is tried: what little room there is, is needed to keep what was typed.
 */
export async function reopened(): Promise<Problem | null> {
  const lent = whyLetGo();
  if (lent) return lent;
  if (await isDiskFull()) return failed("disk-full").problem;
  const opened = await openStorage();
  return opened.ok ? null : opened.problem;
}

/** For what is saved again by itself. */
export const retrying = {
  inTheWay: (problem: Problem): Promise<Problem | null> =>
    mayPass(problem) ? reopened() : Promise.resolve(problem),
  pauseMs: (tries: number): number => pauseMs(tries),
};

/**
 * Opens the database now, or once what is in the way has passed: tells what that is, and null when it is open. False: nobody
 * waits for it any more, or it needs a person.
 */
export async function openWhenPossible(
  onProblem: (problem: Problem | null) => void,
  waits: () => boolean,
  opening = openStorage(),
): Promise<boolean> {
  const opened = await opening;
  if (!waits()) return false;
  if (opened.ok) return true;
  onProblem(opened.problem);
  const isOpen = await waitUntilOpen(opened.problem, onProblem, waits);
  if (isOpen) onProblem(null);
  return isOpen;
}

/** After so many tries: soon at first, then so that nobody waits long once there is room. */
export const pauseMs = (tries: number): number => Math.min(1000 * 2 ** tries, 10_000);

const pause = (tries: number): Promise<void> => new Promise((wake) => setTimeout(wake, pauseMs(tries)));

/** Resolves to true once the database can be worked in again; to false when nobody waits for it any more, or a person is needed. */
export async function waitUntilOpen(
  problem: Problem,
  onProblem: (problem: Problem) => void,
  waits: () => boolean,
  tries = 0,
): Promise<boolean> {
  if (!mayPass(problem)) return false;
  await pause(tries);
  if (!waits()) return false;
  const still = await reopened();
  if (!waits()) return false;
  if (!still) return true;
  if (still.code !== problem.code) onProblem(still);
  return waitUntilOpen(still, onProblem, waits, tries + 1);
}
