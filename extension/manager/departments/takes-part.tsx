import { useId } from "preact/hooks";
import { setDepartmentWhen } from "../../../src/playbook/editing/edits/departments.ts";
import type { Department } from "../../../src/playbook/playbook.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ConditionBuilder } from "../condition/condition-builder.tsx";
import { useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";

/** On which deals a department has a part at all: installation only where something is installed. */
export function TakesPart({
  department: { id, name, when },
  said,
}: {
  department: Department;
  said: string;
}) {
  const words = useWords();
  const heading = useId();
  const { playbook } = useBook();
  const { change, refused } = useChange();
  const { isLocked } = useLocks();
  return (
    <section class="takes-part">
      <h3 id={heading}>{words("manager_takes_part", name)}</h3>
      {isLocked(`departments:${id}:when`) ? (
        <p>{said}</p>
      ) : (
        <ConditionBuilder
          condition={when}
          onChange={(condition) => void change((now) => setDepartmentWhen(now, id, condition))}
          playbook={playbook}
          of={{ department: id }}
          labelledBy={heading}
        />
      )}
      {refused.length > 0 && (
        <p class="setting-problem" role="alert">
          {words("manager_condition_not_saved")}
        </p>
      )}
    </section>
  );
}
