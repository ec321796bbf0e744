import { useId, useState } from "preact/hooks";
import { type CellState, kindChanged } from "../../../src/checklist/row-state.ts";
import type { CellValue, Row } from "../../../src/field-kinds/value.ts";
import { dayToText } from "../../../src/values/dates.ts";
import type { Problem } from "../../../src/values/result.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Notice } from "../../ui/notice.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { inputOf } from "../index.ts";
import { type Waiting, WaitingForm } from "../waiting-form.tsx";
import type { TableActions } from "./table-actions.ts";

type Props = { row: Row; cell: CellState; actions: TableActions };

/** One cell of an open row: its question, its input, and whom it waits on. */
export function Cell({ row, cell: { column, due, done, problem }, actions }: Props) {
  const words = useWords();
  const id = useId();
  const [unusable, setUnusable] = useState<Problem | null>(null);
  const [asking, setAsking] = useState(false);
  const waiting = row.waiting?.[column.id];
  const wrong = unusable ?? problem;
  const Input = inputOf(column.kind);
  const wait = (next: Waiting | undefined): void => {
    setAsking(false);
    actions.waitForCell(row.id, column.id, next);
  };
  return (
    <div class={due && !done ? "cell cell-due" : "cell"} data-column={column.id}>
      <div class="cell-head">
        <span id={`${id}q`} class="cell-name">
          {column.question}
          {!due && !done && <span class="cell-later"> {words("panel_optional_yet")}</span>}
        </span>
        {!done && !waiting && !asking && (
          <Button
            tone="icon"
            aria-label={words("input_cell_wait", column.label)}
            title={words("state_not_known_yet")}
            onClick={() => setAsking(true)}
          >
            <Icon name="clock" />
          </Button>
        )}
      </div>
      {waiting && !asking && (
        <WaitingNotice waiting={waiting} onEdit={() => setAsking(true)} onClear={() => wait(undefined)} />
      )}
      {asking && <WaitingForm start={waiting} onSave={wait} onCancel={() => setAsking(false)} />}
      {Input && (
        <Input
          id={`${id}i`}
          field={column}
          value={problem?.code === kindChanged ? undefined : row.cells[column.id]}
          labelledBy={`${id}q`}
          describedBy={wrong ? `${id}p` : undefined}
          invalid={wrong !== null}
          onChange={(value) => actions.changeCell(row.id, column.id, value as CellValue | undefined)}
          onUnusable={setUnusable}
        />
      )}
      <p id={`${id}p`} class="problem" role="status">
        {wrong && problemText(wrong, words)}
      </p>
    </div>
  );
}

type NoticeProps = { waiting: Waiting; onEdit: () => void; onClear: () => void };

function WaitingNotice({ waiting, onEdit, onClear }: NoticeProps) {
  const words = useWords();
  const { on, by } = waiting;
  return (
    <Notice
      tone="wait"
      icon="clock"
      actions={
        <>
          <Button tone="quiet" onClick={onEdit}>
            {words("ui_edit")}
          </Button>
          <Button tone="quiet" onClick={onClear}>
            {words("ui_clear")}
          </Button>
        </>
      }
    >
      {by ? words("state_waiting", on, dayToText(by, words.language)) : words("state_waiting_no_day", on)}
    </Notice>
  );
}
