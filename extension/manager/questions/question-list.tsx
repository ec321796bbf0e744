import type { Field } from "../../../src/playbook/field.ts";
import type { Department } from "../../../src/playbook/playbook.ts";
import { Button } from "../../ui/button.tsx";
import { useReorder } from "../../ui/reorder/use-reorder.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { BuiltInView } from "../editing/built-in-view.tsx";
import { useRoving } from "../editing/use-roving.ts";
import { everyDepartment, goTo, newQuestion, writeRoute } from "../route.ts";
import { type Filter, isFiltering, noFilter, passes } from "./filter.ts";
import { ListHead } from "./list-head.tsx";
import { QuestionCard } from "./question-card.tsx";
import { RetiredList } from "./retired-list.tsx";
import { useMoveQuestion } from "./use-move-question.ts";
import "./question-list.css";

export type ListProps = {
  /** Undefined: all of them. */
  department: string | undefined;
  selected: string | undefined;
  filter: Filter;
  onFilter: (filter: Filter) => void;
};

/** About as high as a card is, in px. */
const cardHeight = 78;

/** The questions of one department, or of all under their headings, as far as the filter lets them through. */
export function QuestionList({ department, selected, filter, onFilter }: ListProps) {
  const book = useBook();
  const { departments, fields } = book.playbook;
  const shown = departments.filter(({ id }) => department === undefined || id === department);
  const passing = fields.filter((field) => passes(field, filter));
  const groups = shown.map((one) => ({ one, own: passing.filter((field) => field.department === one.id) }));
  const ids = groups.flatMap(({ own }) => own.map(({ id }) => id));
  const roving = useRoving(ids, selected);
  const { drop, step, refused } = useMoveQuestion();
  const { onKeyDown, ...reorder } = useReorder<HTMLDivElement>({
    onDrop: (id, after, target) => void drop(id, after, target),
    onStep: step,
    before: (id) => previous(fields, id),
  });
  return (
    <section class="question-list" aria-labelledby="questions-title">
      <ListHead department={department} count={ids.length} filter={filter} onFilter={onFilter} />
      {refused.map((problem) => (
        <p key={problem} class="setting-problem" role="alert">
          {problem}
        </p>
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from link to link; every link also works by itself. */}
      <div
        {...reorder}
        onKeyDown={(event) => {
          onKeyDown(event);
          roving.onKeyDown(event, reorder.ref.current);
        }}
        onFocusIn={roving.onFocusIn}
      >
        {groups.map(({ one, own }, at) => (
          <Group key={one.id} one={one} heading={department === undefined} empty={own.length === 0}>
            <BuiltInView
              items={own}
              always={({ id }) => id === selected || id === roving.active}
              height={cardHeight}
              first={at < 2}
            >
              {(field, place) => (
                <QuestionCard
                  key={field.id}
                  field={field}
                  department={department}
                  selected={field.id === selected}
                  stop={field.id === roving.active}
                  place={place + 1}
                  of={own.length}
                />
              )}
            </BuiltInView>
          </Group>
        ))}
      </div>
      <Nothing
        department={department}
        filter={filter}
        found={ids.length}
        all={passing.length}
        onFilter={onFilter}
      />
      <RetiredList department={department} />
    </section>
  );
}

type GroupProps = { one: Department; heading: boolean; empty: boolean; children: preact.ComponentChildren };

function Group({ one, heading, empty, children }: GroupProps) {
  if (empty) return null;
  return (
    <div class="question-group">
      {heading && <h2 id={`group-${one.id}`}>{one.name}</h2>}
      {/* biome-ignore lint/a11y/useSemanticElements: rows are built in bundles, and a list element may hold nothing but its items. */}
      <div role="list" aria-label={one.name} class="question-cards">
        {children}
      </div>
    </div>
  );
}

type NothingProps = {
  department: string | undefined;
  filter: Filter;
  found: number;
  all: number;
  onFilter: ListProps["onFilter"];
};

/** What stands where no question does. */
function Nothing({ department, filter, found, all, onFilter }: NothingProps) {
  const words = useWords();
  const elsewhere = all - found;
  if (!isFiltering(filter))
    return found > 0 ? null : (
      <div class="question-none">
        <p>{words(department === undefined ? "manager_no_questions_at_all" : "manager_no_questions")}</p>
        <Button
          tone="main"
          onClick={() =>
            goTo({ section: "questions", of: department ?? everyDepartment, question: newQuestion })
          }
        >
          {words("manager_add_first_question")}
        </Button>
      </div>
    );
  return (
    <>
      {found === 0 && (
        <p class="question-none">
          {words("manager_none_found")}{" "}
          <Button tone="quiet" onClick={() => onFilter(noFilter)}>
            {words("manager_filter_clear")}
          </Button>
        </p>
      )}
      {elsewhere > 0 && (
        <a class="question-elsewhere" href={writeRoute({ section: "questions", of: everyDepartment })}>
          {words.count("manager_found_elsewhere", elsewhere)}
        </a>
      )}
    </>
  );
}

/** The question before it in its department. */
function previous(fields: Field[], id: string): string | null {
  const own = fields.find((field) => field.id === id)?.department;
  const ids = fields.filter(({ department }) => department === own).map((field) => field.id);
  return ids[ids.indexOf(id) - 1] ?? null;
}
