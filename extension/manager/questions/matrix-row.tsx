import { setReads } from "../../../src/playbook/editing/edits/set-member.ts";
import type { Field } from "../../../src/playbook/field.ts";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import type { Change } from "../editing/use-change.ts";
import { kindInWords } from "../in-words.ts";
import { useLocks } from "../locks.ts";
import { everyDepartment, writeRoute } from "../route.ts";
import { Marks } from "./marks.tsx";

type Props = {
  field: Field;
  /** Its place in the grid, the head being 1. */
  at: number;
  department: string | undefined;
  selected: boolean;
  /** The column Tab leads to; null: to none in this row. */
  stop: string | null;
  change: Change["change"];
};

/** One question: what it asks, and per department whether it asks or reads. */
export function MatrixRow({ field, at, department, selected, stop, change }: Props) {
  const words = useWords();
  const book = useBook();
  const { isLocked } = useLocks();
  const stage = book.stage(field.dueFrom)?.short ?? words("manager_never_due");
  const locked = isLocked(`fields:${field.id}:readers`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see matrix.tsx; a row is not reached itself, its cells are.
    // biome-ignore lint/a11y/useFocusableInteractive: see matrix.tsx; a row is not reached itself, its cells are.
    <div role="row" class="matrix-row" aria-rowindex={at} data-row={field.id} aria-selected={selected}>
      {/* biome-ignore lint/a11y/useSemanticElements: see matrix.tsx. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: see matrix.tsx; the link in it is what is reached. */}
      <div role="rowheader" class="matrix-question" data-column="">
        <a
          href={writeRoute({ section: "questions", of: department ?? everyDepartment, question: field.id })}
          aria-current={selected ? "true" : undefined}
          tabIndex={stop === "" ? 0 : -1}
        >
          {field.question}
        </a>
        <span>
          {words("manager_due_and_kind", stage, kindInWords(field, words))}{" "}
          <Marks item={field} field={field} />
        </span>
      </div>
      {book.playbook.departments.map(({ id, name }) => {
        const [asks, reads] = [field.department === id, field.readers.includes(id)];
        const said = words(
          asks
            ? reads
              ? "manager_asks_and_reads"
              : "manager_asks"
            : reads
              ? "manager_reads"
              : "manager_reads_not",
          name,
        );
        return (
          // biome-ignore lint/a11y/useSemanticElements: see matrix.tsx; the button in it is what is reached.
          // biome-ignore lint/a11y/useFocusableInteractive: see matrix.tsx; the button in it is what is reached.
          <div
            key={id}
            role="gridcell"
            class={asks ? "matrix-cell matrix-asks" : "matrix-cell"}
            data-column={id}
          >
            <button
              type="button"
              aria-pressed={reads}
              aria-label={said}
              aria-disabled={locked}
              title={said}
              tabIndex={stop === id ? 0 : -1}
              onClick={() =>
                locked || void change((playbook) => setReads(playbook, { field: field.id }, id, !reads))
              }
            >
              {reads && <Icon name="check" />}
            </button>
          </div>
        );
      })}
    </div>
  );
}
