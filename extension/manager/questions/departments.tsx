import { useWords } from "../../ui/words-context.ts";
import type { Asked } from "../asked-counts.ts";
import { useBook } from "../book-context.ts";
import { everyDepartment, writeRoute } from "../route.ts";
import { useAskedCounts } from "../use-asked-counts.ts";
import "./departments.css";

/** All departments with the number of their questions, and what that adds up to for a rep. */
export function Departments({ current }: { current: string }) {
  const words = useWords();
  const { playbook } = useBook();
  const counts = new Map<string, number>();
  for (const { department } of playbook.fields) counts.set(department, (counts.get(department) ?? 0) + 1);
  const row = (id: string, name: string, count: number) => (
    <li key={id}>
      <a
        href={writeRoute({ section: "questions", of: id })}
        aria-current={id === current ? "true" : undefined}
      >
        {name} <span>{count}</span>
      </a>
    </li>
  );
  return (
    <nav class="departments" aria-label={words("manager_departments")}>
      <ul>
        {row(everyDepartment, words("manager_all_questions"), playbook.fields.length)}
        {playbook.departments.map(({ id, name }) => row(id, name, counts.get(id) ?? 0))}
      </ul>
      <AskedOfRep />
    </nav>
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
