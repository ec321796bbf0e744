import type { PolicyProblem } from "../../../src/policy/policy.ts";
import type { KeptPolicy } from "../../storage/policy.ts";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";

/** What of the policy could not be used, and that the rest holds. Nothing where all of it could. */
export function PolicyProblems({ kept: { problems, playbook } }: { kept: KeptPolicy }) {
  const words = useWords();
  const all: PolicyProblem[] = [
    ...(playbook?.problem ? [{ member: "playbook", problem: playbook.problem }] : []),
    ...problems,
  ];
  if (all.length === 0) return null;
  return (
    <Notice tone="wait" icon="warning" title={words("policy_problems")}>
      <ul class="source-list">
        {all.map(({ member, problem }) => (
          <li key={member}>
            <b>{member}</b>: {problemText(problem, words)}
          </li>
        ))}
      </ul>
      <p>{words("policy_problems_rest")}</p>
    </Notice>
  );
}
