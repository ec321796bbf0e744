import { useEffect, useRef, useState } from "preact/hooks";
import { Announcing } from "../../ui/reorder/announce.tsx";
import { UndoProvider } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { keepInSight } from "../editing/keep-in-sight.ts";
import { everyDepartment, newQuestion, type Route } from "../route.ts";
import type { Begun } from "./begun-question.ts";
import { DepartmentOverview } from "./department-overview.tsx";
import { Departments } from "./departments.tsx";
import { noFilter } from "./filter.ts";
import { Matrix } from "./matrix.tsx";
import { NewQuestion } from "./new-question.tsx";
import { QuestionDetail } from "./question-detail.tsx";
import { QuestionList } from "./question-list.tsx";
import { useViewIn, ViewProvider } from "./use-view.ts";
import "./questions-page.css";

/** Departments, their questions, and the one chosen. On a narrow screen the chosen one stands in place of the list. */
export function QuestionsPage({ route }: { route: Route }) {
  const words = useWords();
  const book = useBook();
  const [filter, setFilter] = useState(noFilter);
  const [begun, setBegun] = useState<Begun | null>(null);
  const page = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const view = useViewIn(frame);
  const { asTable } = view;
  const department = book.department(route.of ?? "") ? route.of : undefined;
  const field = route.question === undefined ? undefined : book.field(route.question);
  const adding = route.question === newQuestion;
  const asked = field?.id ?? (adding ? newQuestion : undefined);
  useFocusOnQuestion(page, asked, adding);
  useEffect(() => chosenInSight(page.current), [asked, asTable]);
  const List = asTable ? Matrix : QuestionList;

  return (
    <Announcing>
      <UndoProvider>
        <ViewProvider value={view}>
          <div ref={frame} class="questions-frame">
            <div
              ref={page}
              class={["questions-page", asked && "with-question", asTable && "as-table"]
                .filter(Boolean)
                .join(" ")}
            >
              <Departments current={department ?? everyDepartment} />
              <List department={department} selected={field?.id} filter={filter} onFilter={setFilter} />
              <aside class="questions-side">
                <h1 class="visually-hidden questions-alone">{words("manager_section_questions")}</h1>
                {adding ? (
                  <NewQuestion key={department} department={department} begun={begun} onBegun={setBegun} />
                ) : field ? (
                  <QuestionDetail key={field.id} field={field} department={department} />
                ) : (
                  <DepartmentOverview department={department} missing={route.question} />
                )}
              </aside>
            </div>
          </div>
        </ViewProvider>
      </UndoProvider>
    </Announcing>
  );
}

/**
 * A form that is opened is where a person goes on. So is what comes in place of the list, and what comes after a question that was
 * there with the focus in it; otherwise a wide screen keeps the focus in its list.
 */
function useFocusOnQuestion(
  page: { current: HTMLDivElement | null },
  asked: string | undefined,
  adding: boolean,
): void {
  const before = useRef(asked);
  useEffect(() => {
    const changed = before.current !== asked;
    before.current = asked;
    const shown = page.current?.querySelector<HTMLElement>(".question-detail");
    const list = page.current?.querySelector<HTMLElement>(".question-list");
    const lost = changed && (document.activeElement === document.body || !document.activeElement);
    const instead = list && getComputedStyle(list).display === "none";
    if (adding) shown?.querySelector<HTMLElement>("textarea")?.focus();
    else if (asked !== undefined && (instead || lost)) shown?.querySelector<HTMLElement>("h2")?.focus();
    else if (lost) list?.querySelector<HTMLElement>("a[tabindex='0']")?.focus();
  }, [asked]);
}

/** What is chosen stands in sight, also in the other view. */
const chosenInSight = (page: HTMLElement | null): (() => void) =>
  keepInSight(() => page?.querySelector(".question-list [data-row]:has(a[aria-current])"));
