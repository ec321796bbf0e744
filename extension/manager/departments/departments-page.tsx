import { useRef } from "preact/hooks";
import {
  addDepartment,
  departmentNamed,
  moveDepartment,
} from "../../../src/playbook/editing/edits/departments.ts";
import { Announcing } from "../../ui/reorder/announce.tsx";
import { useOrder } from "../../ui/reorder/use-order.ts";
import { UndoProvider } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { ByPolicy } from "../by-policy.tsx";
import { AddNamed } from "../editing/add-named.tsx";
import { useChange } from "../editing/use-change.ts";
import { useLocks } from "../locks.ts";
import type { Route } from "../route.ts";
import { DepartmentCard } from "./department-card.tsx";
import "./departments-page.css";

/** Who asks: every department with what it asks and reads, in the order of the packet's pages. */
export function DepartmentsPage({ route: { of } }: { route: Route }) {
  const words = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <Announcing>
      <UndoProvider>
        <section class="section-page" aria-labelledby="departments-title">
          <h1 id="departments-title" ref={title} tabIndex={-1}>
            {words("manager_section_departments")}
          </h1>
          <p class="section-lead">{words("manager_departments_lead")}</p>
          <DepartmentList shown={of} onRemoved={() => title.current?.focus()} />
          <NewDepartment />
        </section>
      </UndoProvider>
    </Announcing>
  );
}

type ListProps = {
  /** The one the address names. */
  shown: string | undefined;
  onRemoved: () => void;
};

function DepartmentList({ shown, onRemoved }: ListProps) {
  const words = useWords();
  const { departments } = useBook().playbook;
  const { change } = useChange();
  const { list, step } = useOrder<HTMLUListElement>(departments, (id, after) =>
    change((playbook) => moveDepartment(playbook, id, after)),
  );
  return (
    <ul {...list} class="department-list" aria-label={words("manager_section_departments")}>
      {departments.map((department, at) => (
        <DepartmentCard
          key={department.id}
          department={department}
          shown={department.id === shown}
          first={at === 0}
          last={at === departments.length - 1}
          onStep={(by) => step(department.id, by)}
          onRemoved={onRemoved}
        />
      ))}
    </ul>
  );
}

function NewDepartment() {
  const words = useWords();
  const { playbook } = useBook();
  const { isLocked } = useLocks();
  const { change, refused } = useChange();
  if (isLocked("departments")) return <ByPolicy />;
  return (
    <AddNamed
      label={words("manager_new_department")}
      button={words("manager_add_department")}
      help={words("manager_new_department_help")}
      missing={words("manager_name_missing")}
      wrong={(name) => (departmentNamed(playbook, name) ? words("manager_department_taken") : null)}
      add={(name) => change((now) => addDepartment(now, name, words("manager_department_page_heading")))}
      refused={refused}
    />
  );
}
