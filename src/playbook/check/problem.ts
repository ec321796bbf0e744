import type { Problem } from "../../values/result.ts";
import type { Playbook } from "../playbook.ts";

/** Where a manager goes to repair it; every part that is known. */
export type Place = {
  department?: string;
  field?: string;
  column?: string;
  senseCheck?: string;
  figure?: string;
};

/**
 * Something wrong with a playbook. An error refuses publishing; a warning is said and left to the manager.
 * `params` are the playbook's own words, so that a sentence can be made of them in any language.
 */
export type PlaybookProblem = Problem & { severity: "error" | "warning"; at: Place };

/** One thing to look at. Reads a playbook that parses, however little sense it makes, and never throws. */
export type PlaybookCheck = (playbook: Playbook) => PlaybookProblem[];

/** The sentence of `code` is `problem_playbook_<code>` in `_locales`. */
const problem =
  (severity: PlaybookProblem["severity"]) =>
  (code: string, at: Place, ...params: (string | number)[]): PlaybookProblem => ({
    code: `playbook-${code}`,
    params,
    severity,
    at,
  });

export const error = problem("error");
export const warning = problem("warning");
