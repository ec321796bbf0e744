import { useState } from "preact/hooks";
import { copyColumn, retireColumn } from "../../../src/playbook/editing/edits/columns.ts";
import type { Column, Field } from "../../../src/playbook/field.ts";
import { Button } from "../../ui/button.tsx";
import { Handle } from "../../ui/reorder/handle.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { askedInWords, kindInWords } from "../in-words.ts";
import { ConditionSetting } from "./condition-setting.tsx";
import { ItemAsking } from "./item-asking.tsx";
import { ItemTexts } from "./item-texts.tsx";
import { KindSetting } from "./kind-setting.tsx";
import { LimitsSetting } from "./limits-setting.tsx";
import { Marks } from "./marks.tsx";
import { OptionList } from "./option-list.tsx";
import { ColumnReaders } from "./readers-setting.tsx";
import { RetireNotice } from "./retire-notice.tsx";
import { useMember } from "./use-item.ts";

type Props = {
  field: Field;
  column: Column;
  locked: boolean;
  /** Undefined at the ends. */
  up: (() => void) | undefined;
  down: (() => void) | undefined;
};

/** One column: what it holds in a line, and everything about it once it is opened. */
export function ColumnItem({ field, column, locked, up, down }: Props) {
  const words = useWords();
  const book = useBook();
  const [open, setOpen] = useState(false);
  const stage = book.stage(column.dueFrom)?.short ?? words("manager_never_due");
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {!locked && <Handle />}
        <b>{column.label}</b>
        <span class="column-more">
          {words("manager_due_and_kind", stage, kindInWords(column, words))}
          {column.askedWhen && <> · {askedInWords(column, book, words, field.columns)}</>}
        </span>
        <Marks item={column} field={field} />
      </summary>
      {/* Thirty columns with everything about them are more than anybody opens. */}
      {open && <OpenColumn field={field} column={column} locked={locked} up={up} down={down} />}
    </details>
  );
}

function OpenColumn({ field, column, locked, up, down }: Props) {
  const words = useWords();
  const ref = { field: field.id, column: column.id };
  const { change } = useMember({ field: field.id }, "columns");
  return (
    <div class="column-open">
      <div class="settings">
        <ItemTexts item={column} of={ref} />
        <KindSetting item={column} of={ref} />
        <ItemAsking item={column} of={ref} />
        <ColumnReaders table={field} column={column} />
      </div>
      <ConditionSetting item={column} of={ref} />
      {column.options && <OptionList options={column.options} of={ref} counts={null} />}
      <LimitsSetting item={column} of={ref} />
      {!locked && (
        <div class="item-actions">
          <Button onClick={up} aria-disabled={!up}>
            {words("manager_move_up")}
          </Button>
          <Button onClick={down} aria-disabled={!down}>
            {words("manager_move_down")}
          </Button>
          <Button
            onClick={() =>
              void change((playbook) =>
                copyColumn(playbook, field.id, column.id, words("manager_copy_of", column.label)),
              )
            }
          >
            {words("manager_copy")}
          </Button>
        </div>
      )}
      <RetireNotice
        of={ref}
        name={column.label}
        kept={field.columns?.length === 1 ? words("manager_last_column") : null}
        retire={(playbook) => retireColumn(playbook, field.id, column.id)}
      />
      <p class="question-id">{words("manager_id", column.id)}</p>
    </div>
  );
}
