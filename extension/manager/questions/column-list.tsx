import { useRef, useState } from "preact/hooks";
import { addColumn, bringBackColumn } from "../../../src/playbook/editing/edits/columns.ts";
import { moveColumn } from "../../../src/playbook/editing/edits/order.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { Button } from "../../ui/button.tsx";
import { useOrder } from "../../ui/reorder/use-order.ts";
import { useWords } from "../../ui/words-context.ts";
import { focusBack } from "../editing/focus-back.ts";
import { Setting } from "../editing/setting.tsx";
import { ColumnItem } from "./column-item.tsx";
import { useMember } from "./use-item.ts";
import "./column-list.css";

/** A table's columns, in order, each opened to be changed. */
export function ColumnList({ field, columns }: { field: Field; columns: Column[] }) {
  const words = useWords();
  const { change, locked } = useMember({ field: field.id }, "columns");
  const { list, step } = useOrder<HTMLUListElement>(
    columns.map(({ id, label }) => ({ id, name: label })),
    (id, after) => change((playbook) => moveColumn(playbook, field.id, id, after)),
  );
  return (
    <section>
      <h3>{words.count("manager_columns", columns.length)}</h3>
      <ul {...list} class="column-list">
        {columns.map((column, at) => (
          <li key={column.id} data-row={column.id}>
            <ColumnItem
              field={field}
              column={column}
              locked={locked}
              up={at > 0 ? () => step(column.id, -1) : undefined}
              down={at < columns.length - 1 ? () => step(column.id, 1) : undefined}
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
  const form = useRef<HTMLFormElement>(null);
  const add = async (): Promise<void> => {
    if (name.trim() !== "" && (await change((playbook) => addColumn(playbook, field.id, name))).ok)
      setName((typed) => (typed === name ? "" : typed));
    focusBack(form.current);
  };
  return (
    <form
      ref={form}
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
