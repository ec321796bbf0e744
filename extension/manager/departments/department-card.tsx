import { useEffect, useRef } from "preact/hooks";
import { departmentNamed, renameDepartment } from "../../../src/playbook/editing/edits/departments.ts";
import { departmentUses } from "../../../src/playbook/editing/edits/hand-over.ts";
import type { Department } from "../../../src/playbook/playbook.ts";
import { Handle } from "../../ui/reorder/handle.tsx";
import { MoveButtons } from "../../ui/reorder/move-buttons.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { Fold } from "../editing/fold.tsx";
import { InlineText } from "../editing/inline-text.tsx";
import { useChange } from "../editing/use-change.ts";
import { conditionInWords, levelInWords } from "../in-words.ts";
import { useLocks } from "../locks.ts";
import { AskBudgetLine } from "../questions/ask-budget.tsx";
import { LevelSwitch } from "../questions/level-switch.tsx";
import { writeRoute } from "../route.ts";
import { RemoveDepartment } from "./remove-department.tsx";
import { TakesPart } from "./takes-part.tsx";

type Props = {
  department: Department;
  /** Unfolded and in sight: the address names it. */
  shown: boolean;
  first: boolean;
  last: boolean;
  onStep: (by: -1 | 1) => void;
  onRemoved: () => void;
};

/** One department: its name and what it asks and reads at once, what changes that unfolded. */
export function DepartmentCard({ department, shown, first, last, onStep, onRemoved }: Props) {
  const words = useWords();
  const book = useBook();
  const { id, name, level, when } = department;
  const { change, refused } = useChange();
  const { isLocked, holdsLocked } = useLocks();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!shown) return;
    heading.current?.parentElement?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, [shown]);
  const locked = isLocked(`departments:${id}`);
  const stays = holdsLocked(`departments:${id}`);
  const { owns, reads } = departmentUses(book.playbook, id);
  const part = when
    ? words("manager_takes_part_when", conditionInWords(when, book, words))
    : words("manager_takes_part_always");
  return (
    <li data-row={id} class="department-card">
      <h2 ref={heading} tabIndex={-1} class="visually-hidden">
        {name}
      </h2>
      <div class="named-row">
        {!stays && <Handle />}
        <InlineText
          label={words("manager_department_name", name)}
          value={name}
          missing={words("manager_name_missing")}
          wrong={(typed) =>
            departmentNamed(book.playbook, typed, id) ? words("manager_department_taken") : null
          }
          save={(now) => change((playbook) => renameDepartment(playbook, id, now), { quiet: true })}
          refused={refused}
          locked={isLocked(`departments:${id}:name`)}
        />
        {!stays && <MoveButtons name={name} first={first} last={last} onStep={onStep} />}
      </div>
      <p class="department-counts">
        {words("manager_department_asks")}{" "}
        <a href={writeRoute({ section: "questions", of: id })}>
          {words.count("manager_questions", owns.length)}
        </a>{" "}
        · {words("manager_department_reads")} {words.count("manager_answers", reads.length)}
      </p>
      <AskBudgetLine department={id} />
      {locked && <ByPolicy />}
      <Fold name={words("manager_level_name", levelInWords(level, words))} said={part} open={shown}>
        <LevelSwitch department={department} />
        <TakesPart department={department} said={part} />
        <RemoveDepartment department={department} onRemoved={onRemoved} />
      </Fold>
    </li>
  );
}
