import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { useLocks } from "../locks.ts";
import { everyDepartment, newQuestion, writeRoute } from "../route.ts";
import { AskBudgetLine } from "./ask-budget.tsx";
import { type Filter, isFiltering } from "./filter.ts";
import { FilterBar } from "./filter-bar.tsx";
import { LevelSwitch } from "./level-switch.tsx";

type Props = {
  department: string | undefined;
  count: number;
  filter: Filter;
  onFilter: (filter: Filter) => void;
};

/** Which questions these are, what they cost a rep, and the way to one more. */
export function ListHead({ department, count, filter, onFilter }: Props) {
  const words = useWords();
  const book = useBook();
  const { isLocked } = useLocks();
  const one = book.department(department ?? "");
  const mayAdd = !isLocked(department === undefined ? "fields" : `departments:${department}`);
  return (
    <header class="list-head">
      <h1 id="questions-title">{one ? one.name : words("manager_all_questions")}</h1>
      <p role="status">{words.count(isFiltering(filter) ? "manager_found" : "manager_questions", count)}</p>
      {mayAdd && (
        <a
          class="button button-plain list-add"
          href={writeRoute({
            section: "questions",
            of: department ?? everyDepartment,
            question: newQuestion,
          })}
        >
          <Icon name="plus" />
          {words("manager_add_question")}
        </a>
      )}
      <div class="list-head-line">
        {one && <LevelSwitch department={one} />}
        <AskBudgetLine department={department} />
      </div>
      <FilterBar filter={filter} onFilter={onFilter} />
    </header>
  );
}
