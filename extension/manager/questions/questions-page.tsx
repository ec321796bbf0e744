import { useEffect, useRef, useState } from "preact/hooks";
import { useBook } from "../book-context.ts";
import { everyDepartment, type Route } from "../route.ts";
import { DepartmentOverview } from "./department-overview.tsx";
import { Departments } from "./departments.tsx";
import { noFilter } from "./filter.ts";
import { QuestionDetail } from "./question-detail.tsx";
import { QuestionList } from "./question-list.tsx";
import "./questions-page.css";

/** Departments, their questions, and the one chosen. On a narrow screen the chosen one stands in place of the list. */
export function QuestionsPage({ route }: { route: Route }) {
  const book = useBook();
  const [filter, setFilter] = useState(noFilter);
  const page = useRef<HTMLDivElement>(null);
  const department = book.department(route.of ?? "") ? route.of : undefined;
  const field = route.question === undefined ? undefined : book.field(route.question);

  useEffect(() => {
    // The list went away with the focus in it: take the focus to what came instead. A wide screen keeps both.
    const shown = page.current?.querySelector<HTMLElement>(".question-detail h2");
    const list = page.current?.querySelector<HTMLElement>(".question-list");
    if (field && list && getComputedStyle(list).display === "none") shown?.focus();
    else page.current?.querySelector(".question-card[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [field?.id]);

  return (
    <div ref={page} class={field ? "questions-page with-question" : "questions-page"}>
      <Departments current={department ?? everyDepartment} />
      <QuestionList department={department} selected={field?.id} filter={filter} onFilter={setFilter} />
      <aside class="questions-side">
        {field ? (
          <QuestionDetail key={field.id} field={field} department={department} />
        ) : (
          <DepartmentOverview department={department} missing={route.question} />
        )}
      </aside>
    </div>
  );
}
