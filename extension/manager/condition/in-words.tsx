import { useMemo } from "preact/hooks";
import type { Condition } from "../../../src/conditions/condition.ts";
import { describeCondition } from "../../../src/conditions/describe.ts";
import type { Naming } from "../../../src/conditions/naming.ts";
import { problemsOfCondition } from "../../../src/playbook/check/of-condition.ts";
import type { Place } from "../../../src/playbook/check/problem.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";

type Props = {
  id: string;
  condition: Condition | undefined;
  unfinished: number;
  playbook: Playbook;
  of: Place;
  naming: Naming;
};

/** The sentence that was built so far, and what is wrong with it, before it is anybody's rule. */
export function InWords({ id, condition, unfinished, playbook, of, naming }: Props) {
  const words = useWords();
  const key = JSON.stringify(condition);
  const problems = useMemo(
    () => (condition ? problemsOfCondition(playbook, of, condition) : []),
    [key, playbook, of.field, of.column, of.department],
  );
  return (
    <div class="condition-in-words" aria-live="polite">
      <p id={id} class="condition-sentence" dir="auto">
        {condition
          ? words("manager_asked_when", describeCondition(condition, naming, words))
          : words("manager_asked_always")}
      </p>
      {unfinished > 0 && (
        <p class="condition-unfinished">{words.count("manager_condition_unfinished", unfinished)}</p>
      )}
      {problems.map((problem) => (
        <Notice
          key={`${problem.code} ${problem.params}`}
          tone={problem.severity === "error" ? "bad" : "wait"}
          icon="warning"
        >
          {problemText(problem, words)}
        </Notice>
      ))}
    </div>
  );
}
