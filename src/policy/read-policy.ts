import { failed } from "../values/result.ts";
import { readers } from "./members.ts";
import type { Policy, PolicyProblem } from "./policy.ts";

/**
 * A policy as the browser hands it over. Each member is read by itself; one that makes no sense is reported and stays what it was
 * in `last`, so that a slip of an administrator never unlocks what was locked. `crms`: ids of the CRMs this release reads.
 * `playbook` is not among them: it is half a megabyte and becomes a version of its own.
 */
export function readPolicy(
  given: Record<string, unknown>,
  last: Policy,
  crms: string[],
): { policy: Policy; problems: PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const policy: Record<string, unknown> = {};
  for (const member of Object.keys(given).filter((name) => name !== "playbook")) {
    if (!isMember(member)) {
      problems.push({ member, problem: failed("policy-unknown").problem });
      continue;
    }
    const { value = last[member], problem } = readers[member](given[member], crms);
    if (value !== undefined) policy[member] = value;
    if (problem) problems.push({ member, problem });
  }
  return { policy, problems };
}

const isMember = (name: string): name is keyof Policy => Object.hasOwn(readers, name);
