import { useState } from "preact/hooks";
import { removeDepartment } from "../../../src/playbook/editing/edits/departments.ts";
import { type DepartmentUses, departmentUses } from "../../../src/playbook/editing/edits/hand-over.ts";
import type { Department } from "../../../src/playbook/playbook.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { SelectSetting } from "../editing/select-setting.tsx";
import { useRemove } from "../editing/use-remove.ts";
import { listInWords } from "../in-words.ts";
import { useLocks } from "../locks.ts";
import { writeRoute } from "../route.ts";

type Props = { department: Department; onRemoved: () => void };

/** What it asks and reads goes to another department first: both are one change, and one undo. */
export function RemoveDepartment({ department: { id, name }, onRemoved }: Props) {
  const words = useWords();
  const { playbook } = useBook();
  const { holdsLocked } = useLocks();
  const { remove, refused } = useRemove(words("manager_removed", name), onRemoved);
  const others = playbook.departments.filter((one) => one.id !== id);
  const [chosen, setChosen] = useState("");
  const [tried, setTried] = useState(false);
  const heir = others.find((one) => one.id === chosen);
  if (holdsLocked(`departments:${id}`)) return null;
  if (others.length === 0) return <p class="setting-help">{words("manager_department_last")}</p>;
  const uses = departmentUses(playbook, id);
  const go = (): void => {
    setTried(true);
    if (heir || !uses.inUse) void remove((now) => removeDepartment(now, id, heir?.id));
  };
  return (
    <section class="removal">
      <h3>{words("manager_remove_department")}</h3>
      {uses.inUse ? (
        <>
          <InUse name={name} uses={uses} />
          <SelectSetting
            label={words("manager_heir_department")}
            value={heir?.id ?? ""}
            options={[
              { value: "", label: words("manager_heir_none") },
              ...others.map((one) => ({ value: one.id, label: one.name })),
            ]}
            onChange={setChosen}
            help={words("manager_heir_department_help")}
            problems={tried && !heir ? [words("manager_heir_missing")] : []}
          />
        </>
      ) : (
        <p class="setting-help">{words("manager_department_unused")}</p>
      )}
      <Button tone="danger" onClick={go}>
        {words(uses.inUse ? "manager_move_all_and_remove" : "manager_remove_named", name)}
      </Button>
      {refused.map((problem) => (
        <p key={problem} class="setting-problem" role="alert">
          {problem}
        </p>
      ))}
    </section>
  );
}

/** Which questions, answers and checks somebody else has to take over. */
function InUse({ name, uses: { owns, reads, checks } }: { name: string; uses: DepartmentUses }) {
  const words = useWords();
  const parts = [
    owns.length > 0 && words("manager_uses_asks", words.count("manager_questions", owns.length)),
    reads.length > 0 && words("manager_uses_reads", words.count("manager_answers", reads.length)),
    checks.length > 0 && words.count("manager_uses_checks", checks.length),
  ].filter((part) => part !== false);
  const fields = [...new Set([...owns, ...reads])];
  return (
    <>
      <p>
        {parts.length > 0
          ? words("manager_department_in_use", name, listInWords(parts, words))
          : words("manager_department_in_use_elsewhere", name)}
      </p>
      {fields.length > 0 && (
        <details class="removal-which">
          <summary>{words("manager_department_which")}</summary>
          <ul>
            {fields.map((field) => (
              <li key={field.id}>
                <a href={writeRoute({ section: "questions", of: field.department, question: field.id })}>
                  {field.label}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
