import { conditions } from "./check/conditions.ts";
import { duplicates } from "./check/duplicates.ts";
import { figures } from "./check/figures.ts";
import { gates } from "./check/gates.ts";
import { inbound } from "./check/inbound.ts";
import { kinds } from "./check/kinds.ts";
import { loops } from "./check/loops.ts";
import { needBys } from "./check/need-by.ts";
import { neverTrue } from "./check/never-true.ts";
import { order } from "./check/order.ts";
import { pages } from "./check/pages.ts";
import { owners, people, stages } from "./check/people.ts";
import { prefills, recordReaders } from "./check/prefill.ts";
import type { PlaybookCheck, PlaybookProblem } from "./check/problem.ts";
import { senseChecks } from "./check/sense-checks.ts";
import type { Playbook } from "./playbook.ts";

export type { PlaybookProblem } from "./check/problem.ts";

const checks: PlaybookCheck[] = [
  duplicates,
  people,
  owners,
  stages,
  kinds,
  conditions,
  neverTrue,
  loops,
  gates,
  needBys,
  prefills,
  recordReaders,
  senseChecks,
  figures,
  inbound,
  order,
  pages,
];

/**
 * Everything wrong with a playbook, errors first. Errors refuse publishing; an open deal still evaluates: what a broken rule
 * would hide is asked instead.
 */
export function checkPlaybook(playbook: Playbook): PlaybookProblem[] {
  const problems = checks.flatMap((check) => check(playbook));
  const errors = problems.filter(({ severity }) => severity === "error");
  return [...errors, ...problems.filter(({ severity }) => severity !== "error")];
}
