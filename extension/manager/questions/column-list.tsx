import { useRef, useState } from "preact/hooks";
import { addColumn, bringBackColumn } from "../../../src/playbook/editing/edits/columns.ts";
import { moveColumn } from "../../../src/playbook/editing/edits/order.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { Button } from "../../ui/button.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useAnnounce } from "../editing/announce.tsx";
import { Setting } from "../editing/setting.tsx";
import { stepBy } from "../editing/step-by.ts";
import { useReorder } from "../editing/use-reorder.ts";
import { ColumnItem } from "./column-item.tsx";
import { useMember } from "./use-item.ts";
import "./column-list.css";

/** A table's columns, in order, each opened to be changed. */
export function ColumnList({ field, columns }: { field: Field; columns: Column[] }) {
  const words = useWords();
  const say = useAnnounce();
  const { change, locked } = useMember({ field: field.id }, "columns");
  const ids = columns.map(({ id }) => id);
  const move = (id: string, after: string | null) => {
    void change((playbook) => moveColumn(playbook, field.id, id, after));
    const others = ids.filter((one) => one !== id);
    const label = columns.find((column) => column.id === id)?.label ?? id;
    say(words("manager_moved_to", label, others.indexOf(after ?? "") + 2, ids.length));
  };
  const step = (id: string, by: -1 | 1) => {
    const after = stepBy(ids, id, by);
    if (after !== undefined) move(id, after);
  };
  const reorder = useReorder<HTMLUListElement>({
    onDrop: move,
    onStep: step,
    before: (id) => ids[ids.indexOf(id) - 1] ?? null,
  });
  return (
    <section>
      <h3>{words.count("manager_columns", columns.length)}</h3>
      <ul {...reorder} class="column-list">
        {columns.map((column, at) => (
          <li key={column.id} data-row={column.id}>
            <ColumnItem
              field={field}
              column={column}
              locked={locked}
              up={at > 0 ? () => step(column.id, -1) : undefined}
              down={at < ids.length - 1 ? () => step(column.id, 1) : undefined}
            />
          </li>
        ))}
      </ul>
      {!locked && <AddColumn field={field} />}
      <RetiredColumns field={field} />
    </section>
  );
}

function AddColumn({ field }: { field: Field }) {
  const words = useWords();
  const { change, refused } = useMember({ field: field.id }, "columns");
  const [name, setName] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const add = async (): Promise<void> => {
    if (name.trim() !== "" && (await change((playbook) => addColumn(playbook, field.id, name))).ok)
      setName("");
    input.current?.focus();
  };
  return (
    <form
      class="column-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Setting label={words("manager_new_column")} problems={refused} wide>
        {(ids) => (
          <input
            {...ids}
            ref={input}
            type="text"
            class="control"
            autocomplete="off"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        )}
      </Setting>
      <Button type="submit">{words("manager_add_column")}</Button>
    </form>
  );
}

function RetiredColumns({ field }: { field: Field }) {
  const words = useWords();
  const { change, refused, locked } = useMember({ field: field.id }, "columns");
  const { retiredColumns = [] } = field;
  if (retiredColumns.length === 0) return null;
  return (
    <details class="retired">
      <summary>{words.count("manager_retired_columns", retiredColumns.length)}</summary>
      <ul>
        {retiredColumns.map(({ id, label }) => (
          <li key={id}>
            <span>{label}</span>
            <Button
              tone="quiet"
              aria-label={words("manager_bring_back_named", label)}
              disabled={locked}
              onClick={() => void change((playbook) => bringBackColumn(playbook, field.id, id))}
            >
              {words("manager_bring_back")}
            </Button>
          </li>
        ))}
      </ul>
      {refused.map((problem) => (
        <p key={problem} class="setting-problem">
          {problem}
        </p>
      ))}
    </details>
  );
}
