import type { Department } from "../../../src/playbook/playbook.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { everyDepartment, writeRoute } from "../route.ts";
import { type Filter, isFiltering, noFilter, passes } from "./filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import { moveWithArrows } from "./move-with-arrows.ts";
import { QuestionCard } from "./question-card.tsx";
import "./question-list.css";

type Props = {
  /** Undefined: all of them. */
  department: string | undefined;
  selected: string | undefined;
  filter: Filter;
  onFilter: (filter: Filter) => void;
};

/** The questions of one department, or of all under their headings, as far as the filter lets them through. */
export function QuestionList({ department, selected, filter, onFilter }: Props) {
  const words = useWords();
  const book = useBook();
  const { departments, fields } = book.playbook;
  const shown = departments.filter(({ id }) => department === undefined || id === department);
  const passing = fields.filter((field) => passes(field, filter));
  const here = passing.filter((field) => shown.some(({ id }) => id === field.department));
  const elsewhere = passing.length - here.length;
  const title = department === undefined ? words("manager_all_questions") : book.departmentName(department);
  const cards = ({ id }: Department) => here.filter((field) => field.department === id);

  return (
    <section class="question-list" aria-labelledby="questions-title">
      <header>
        <h1 id="questions-title">{title}</h1>
        <p role="status">
          {words.count(isFiltering(filter) ? "manager_found" : "manager_questions", here.length)}
        </p>
        <FilterBar filter={filter} onFilter={onFilter} />
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are an extra; every link is reached by Tab alone. */}
      <div onKeyDown={moveWithArrows}>
        {shown.map((one) => {
          const own = cards(one);
          if (own.length === 0) return null;
          return (
            <div key={one.id} class="question-group">
              {department === undefined && <h2>{one.name}</h2>}
              <ul>
                {own.map((field) => (
                  <li key={field.id}>
                    <QuestionCard field={field} department={department} selected={field.id === selected} />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
      {here.length === 0 && (
        <p class="question-none">
          {words("manager_none_found")}{" "}
          <Button tone="quiet" onClick={() => onFilter(noFilter)}>
            {words("manager_filter_clear")}
          </Button>
        </p>
      )}
      {isFiltering(filter) && elsewhere > 0 && (
        <a class="question-elsewhere" href={writeRoute({ section: "questions", of: everyDepartment })}>
          {words.count("manager_found_elsewhere", elsewhere)}
        </a>
      )}
    </section>
  );
}
