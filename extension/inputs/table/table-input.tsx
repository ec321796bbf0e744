import { useRef, useState } from "preact/hooks";
import type { Question } from "../../../src/checklist/question.ts";
import type { Row } from "../../../src/field-kinds/value.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useUndo } from "../../ui/undo.tsx";
import { useWords } from "../../ui/words-context.ts";
import { RowCard } from "./row-card.tsx";
import type { TableActions } from "./table-actions.ts";
import "./table.css";

type Props = {
  question: Pick<Question, "field" | "rows">;
  labelledBy: string;
  describedBy: string | undefined;
  actions: TableActions;
};

/** Rows as cards, edited in place. */
export function TableInput({ question: { field, rows }, labelledBy, describedBy, actions }: Props) {
  const words = useWords();
  const offerUndo = useUndo();
  const [open, setOpen] = useState<string | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);
  const adder = useRef<HTMLDivElement>(null);
  const columns = field.columns ?? [];

  const add = (cells: Row["cells"], after?: string): void => {
    const row: Row = { id: actions.newRowId(), cells };
    actions.addRow(row, after);
    setOpen(row.id);
    setFresh(row.id);
  };
  const remove = (row: Row, at: number): void => {
    actions.removeRow(row.id);
    // The button that had the focus goes with its row.
    adder.current?.querySelector("button")?.focus();
    offerUndo(words("input_row_removed"), () => actions.addRow(row, at === 0 ? null : rows[at - 1]?.row.id));
  };
  return (
    <fieldset class="rows" aria-labelledby={labelledBy} aria-describedby={describedBy}>
      {rows.map((row, at) => (
        <RowCard
          key={row.row.id}
          row={row}
          place={at + 1}
          columns={columns}
          open={open === row.row.id}
          fresh={fresh === row.row.id}
          onOpen={(now) => setOpen((before) => (now ? row.row.id : before === row.row.id ? null : before))}
          onDuplicate={() => add(row.row.cells, row.row.id)}
          onRemove={() => remove(row.row, at)}
          actions={actions}
        />
      ))}
      <div ref={adder}>
        <Button onClick={() => add({}, rows.at(-1)?.row.id)}>
          <Icon name="plus" />
          {words(rows.length === 0 ? "input_row_add_first" : "input_row_add")}
        </Button>
      </div>
    </fieldset>
  );
}
