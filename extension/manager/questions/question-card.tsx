import type { Field } from "../../../src/playbook/field.ts";
import { Icon } from "../../ui/icon.tsx";
import { Handle } from "../../ui/reorder/handle.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { askedInWords, kindInWords, listInWords, ownerInWords } from "../in-words.ts";
import { everyDepartment, writeRoute } from "../route.ts";
import { Marks } from "./marks.tsx";
import "./question-card.css";

type Props = {
  field: Field;
  department: string | undefined;
  selected: boolean;
  /** Tab leads here. */
  stop: boolean;
  place: number;
  of: number;
};

/** One question in the list: what is asked, who answers and reads it and when it is asked. */
export function QuestionCard({ field, department, selected, stop, place, of }: Props) {
  const words = useWords();
  const book = useBook();
  const stage = book.stage(field.dueFrom)?.short ?? words("manager_never_due");
  const problems = book.problems.filter(({ at }) => at.field === field.id).length;
  const everyone = field.readers.length >= book.playbook.departments.length - 1;
  const readers = everyone
    ? words("manager_everyone")
    : listInWords(field.readers.map(book.departmentName), words);
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list is built in bundles; a list element may hold nothing but its items.
    <div role="listitem" aria-posinset={place} aria-setsize={of} data-row={field.id} class="question-row">
      <Handle />
      <a
        class={book.isOn(field, field) ? "question-card" : "question-card question-off"}
        href={writeRoute({ section: "questions", of: department ?? everyDepartment, question: field.id })}
        aria-current={selected ? "true" : undefined}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        tabIndex={stop ? 0 : -1}
      >
        <b>{field.question}</b>
        <span class="question-card-due">
          {words("manager_due_and_kind", stage, kindInWords(field, words))}
        </span>
        <span class="question-card-more">
          {askedInWords(field, book, words)} {words("manager_answered_by", ownerInWords(field.owner))}{" "}
          {words("manager_read_by", readers)}
        </span>
        <span class="question-card-marks">
          <Marks item={field} field={field} />
          {problems > 0 && (
            <span class="mark mark-problem">
              <Icon name="warning" />
              {words.count("manager_problems", problems)}
            </span>
          )}
        </span>
      </a>
    </div>
  );
}
