import { ok, type Result } from "../../../values/result.ts";
import { checkPlaybook, type PlaybookProblem } from "../../check-playbook.ts";
import type { Playbook } from "../../playbook.ts";
import { applyOnce } from "../apply-once.ts";
import type { Patch } from "../patch.ts";

/** Checking is the dear part of a change, and what stands before it was checked by the change before. */
const known = new WeakMap<Playbook, PlaybookProblem[]>();

export function problemsOf(playbook: Playbook): PlaybookProblem[] {
  const problems = known.get(playbook) ?? checkPlaybook(playbook);
  known.set(playbook, problems);
  return problems;
}

const errorsOf = (playbook: Playbook): PlaybookProblem[] =>
  problemsOf(playbook).filter(({ severity }) => severity === "error");

const nameOf = ({ code, params, at }: PlaybookProblem): string => JSON.stringify([code, params, at]);

export type Edited = {
  playbook: Playbook /** Errors that were not there before. */;
  breaks: PlaybookProblem[];
};

/**
 * What a change makes of a playbook, and the errors it would bring in: with any, the editor refuses it and names them. So what
 * the editor makes of a playbook that can be published can be published; what was wrong before is no obstacle to mending the rest.
 */
export function tryEdit(playbook: Playbook, patches: Patch[]): Result<Edited> {
  const made = applyOnce(playbook, patches);
  if (!made.ok) return made;
  const before = new Set(errorsOf(playbook).map(nameOf));
  return ok({
    playbook: made.value,
    breaks: errorsOf(made.value).filter((problem) => !before.has(nameOf(problem))),
  });
}
