import { useLayoutEffect, useRef } from "preact/hooks";
import type { Question } from "../../../src/checklist/question.ts";
import type { Column } from "../../../src/playbook/field.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useWords } from "../../ui/words-context.ts";
import { Cell } from "./cell.tsx";
import { rowSummary } from "./row-summary.ts";
import type { TableActions } from "./table-actions.ts";

type Props = {
  row: Question["rows"][number];
  /** 1, 2, 3…: what an empty row is called. */
  place: number;
  columns: Column[];
  open: boolean;
  /** Just added: the first input takes the focus. */
  fresh: boolean;
  onOpen: (open: boolean) => void;
  onDuplicate: () => void;
  onRemove: () => void;
  actions: TableActions;
};

/** A row: what it is and what it lacks when closed, its cells when open. Closed, it builds no input. */
export function RowCard({ row, place, columns, open, fresh, onOpen, onDuplicate, onRemove, actions }: Props) {
  const words = useWords();
  const body = useRef<HTMLDivElement>(null);
  const { title, facts } = rowSummary(row.row, columns, words);
  const name = title || words("input_row_name", place);
  useLayoutEffect(() => {
    if (fresh) body.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, [fresh]);
  const missing = row.cells
    .filter(({ column }) => row.missing.includes(column.id))
    .map(({ column }) => column.label);
  return (
    <details class="row-card" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary>
        <span class={title ? "row-title" : "row-title row-title-empty"}>{name}</span>
        <RowSign missing={missing.length} />
        {!open && facts && <span class="row-facts">{facts}</span>}
        {!open && missing.length > 0 && <span class="row-missing">{listed(missing, words.language)}</span>}
      </summary>
      {open && (
        <div class="row-body" ref={body}>
          {row.cells.map((cell) => (
            <Cell key={cell.column.id} row={row.row} cell={cell} actions={actions} />
          ))}
          <div class="row-actions">
            <Button onClick={onDuplicate} aria-label={words("input_row_duplicate_named", name)}>
              <Icon name="copy" />
              {words("input_row_duplicate")}
            </Button>
            <Button onClick={onRemove} aria-label={words("input_row_remove_named", name)}>
              <Icon name="trash" />
              {words("input_row_remove")}
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}

function RowSign({ missing }: { missing: number }) {
  const words = useWords();
  if (missing > 0) return <span class="row-state tone-due">{words.count("input_row_missing", missing)}</span>;
  return (
    <span class="row-state tone-done">
      <Icon name="check" />
      {words("panel_complete")}
    </span>
  );
}

/** Three names say enough of what a row lacks; its sign has the number. */
const listed = (names: string[], language: string): string =>
  new Intl.ListFormat(language, { type: "unit", style: "short" }).format(
    names.length > 3 ? [...names.slice(0, 3), "…"] : names,
  );
