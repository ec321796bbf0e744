import type { PlaybookProblem } from "../../../src/playbook/check-playbook.ts";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import type { Book } from "../book.ts";
import { useBook } from "../book-context.ts";
import { type Route, writeRoute } from "../route.ts";
import "./problems-page.css";

/** What does not add up in the playbook, errors first, each with the way to it. */
export function ProblemsPage(_: { route: Route }) {
  const words = useWords();
  const book = useBook();
  return (
    <section class="section-page" aria-labelledby="problems-title">
      <h1 id="problems-title">{words("manager_section_problems")}</h1>
      <p class="section-lead">
        {words(book.problems.length === 0 ? "manager_no_problems" : "manager_problems_lead")}
      </p>
      <ul class="problems">
        {book.problems.map((problem) => {
          const way = wayTo(problem, book);
          return (
            <li key={`${problem.code} ${problem.params?.join()}`}>
              <Notice
                tone={problem.severity === "error" ? "bad" : "wait"}
                icon="warning"
                title={words(`manager_severity_${problem.severity}`)}
              >
                <p>{problemText(problem, words)}</p>
                {way && <a href={way.href}>{words("manager_open_it", way.name)}</a>}
              </Notice>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The question, check or department to open; problems of the record's facts or the stages have none. */
function wayTo({ at }: PlaybookProblem, book: Book): { href: string; name: string } | null {
  const field = at.field === undefined ? undefined : book.field(at.field);
  if (field)
    return {
      href: writeRoute({ section: "questions", of: field.department, question: field.id }),
      name: field.label,
    };
  const check = book.playbook.senseChecks.find(({ id }) => id === at.senseCheck);
  if (check) return { href: writeRoute({ section: "checks", of: check.id }), name: check.title };
  const department = at.department === undefined ? undefined : book.department(at.department);
  return department
    ? { href: writeRoute({ section: "questions", of: department.id }), name: department.name }
    : null;
}
