import { useWords } from "../../ui/words-context.ts";
import type { Asked } from "../asked-counts.ts";
import { useBook } from "../book-context.ts";
import { DepartmentLinks } from "../department-links.tsx";
import { everyDepartment } from "../route.ts";
import { useAskedCounts } from "../use-asked-counts.ts";
import "./asked-of-rep.css";

/** All departments with the number of their questions, and what that adds up to for a rep. */
export function Departments({ current }: { current: string }) {
  const words = useWords();
  const { playbook } = useBook();
  const counts = new Map<string, number>();
  for (const { department } of playbook.fields) counts.set(department, (counts.get(department) ?? 0) + 1);
  return (
    <DepartmentLinks
      section="questions"
      all={{ id: everyDepartment, name: words("manager_all_questions"), count: playbook.fields.length }}
      departments={playbook.departments.map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))}
      current={current}
    >
      <AskedOfRep />
    </DepartmentLinks>
  );
}

function AskedOfRep() {
  const words = useWords();
  const counts = useAskedCounts();
  const rows: [string, Asked | null | undefined][] = [
    [words("manager_asked_plain"), counts?.plain],
    [words("manager_asked_goods"), counts?.goods],
    [words("manager_asked_everything"), counts?.everything],
  ];
  return (
    <section class="asked-of-rep">
      <h2>{words("manager_rep_is_asked")}</h2>
      <dl>
        {rows.map(([name, asked]) =>
          asked === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{asked?.all ?? "…"}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
