import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { BuiltInView } from "../editing/built-in-view.tsx";
import { useCells } from "../editing/use-cells.ts";
import { useChange } from "../editing/use-change.ts";
import { passes } from "./filter.ts";
import { ListHead } from "./list-head.tsx";
import { MatrixHead } from "./matrix-head.tsx";
import { MatrixRow } from "./matrix-row.tsx";
import type { ListProps } from "./question-list.tsx";
import { RetiredList } from "./retired-list.tsx";
import "./matrix.css";

/** A row's height, in px. */
const rowHeight = 44;

/** Every question against every department: who asks, who reads, switched with a click; each department's level at its head. */
export function Matrix({ department, selected, filter, onFilter }: ListProps) {
  const words = useWords();
  const book = useBook();
  const { departments, fields } = book.playbook;
  const shown = departments.filter(({ id }) => department === undefined || id === department);
  const rows = shown.flatMap(({ id }) =>
    fields.filter((field) => field.department === id && passes(field, filter)),
  );
  const { change, refused } = useChange();
  const cells = useCells(
    rows.map(({ id }) => id),
    ["", ...departments.map(({ id }) => id)],
    selected,
  );
  return (
    <section class="question-list" aria-labelledby="questions-title">
      <ListHead department={department} count={rows.length} filter={filter} onFilter={onFilter} />
      {refused.map((problem) => (
        <p key={problem} class="setting-problem" role="alert">
          {problem}
        </p>
      ))}
      {rows.length === 0 ? (
        <p class="question-none">{words("manager_none_found")}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: rows are built in bundles, which a table element has no place for.
        <div
          ref={cells.ref}
          class="matrix"
          style={{ "--departments": departments.length }}
          role="grid"
          aria-label={words("manager_matrix")}
          aria-rowcount={rows.length + 1}
          onKeyDown={cells.onKeyDown}
          onFocusIn={cells.onFocusIn}
        >
          <MatrixHead />
          <BuiltInView
            items={rows}
            always={({ id }) => id === selected || id === cells.active.row}
            height={rowHeight}
            first
          >
            {(field, at) => (
              <MatrixRow
                key={field.id}
                field={field}
                at={at + 2}
                department={department}
                selected={field.id === selected}
                stop={field.id === cells.active.row ? cells.active.column : null}
                change={change}
              />
            )}
          </BuiltInView>
        </div>
      )}
      <RetiredList department={department} />
    </section>
  );
}
