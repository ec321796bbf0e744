import { useMemo } from "preact/hooks";
import { today } from "../../platform/clock.ts";
import { useWords } from "../../ui/words-context.ts";
import { countAsked } from "../asked-counts.ts";
import { useBook } from "../book-context.ts";
import { everyDepartment, writeRoute } from "../route.ts";
import "./departments.css";

/** All departments with the number of their questions, and what that adds up to for a rep. */
export function Departments({ current }: { current: string }) {
  const words = useWords();
  const { playbook } = useBook();
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
        {playbook.departments.map(({ id, name }) =>
          row(id, name, playbook.fields.filter(({ department }) => department === id).length),
        )}
      </ul>
      <AskedOfRep />
    </nav>
  );
}

function AskedOfRep() {
  const words = useWords();
  const { compiled } = useBook();
  const counts = useMemo(() => countAsked(compiled, today()), [compiled]);
  const rows: [string, number | null][] = [
    [words("manager_asked_plain"), counts.plain],
    [words("manager_asked_goods"), counts.goods],
    [words("manager_asked_everything"), counts.everything],
  ];
  return (
    <section class="asked-of-rep">
      <h2>{words("manager_rep_is_asked")}</h2>
      <dl>
        {rows.map(([name, count]) =>
          count === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  );
}
