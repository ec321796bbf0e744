import { useId, useRef, useState } from "preact/hooks";
import type { Problem } from "../../../src/values/result.ts";
import { DateInput } from "../../inputs/date-input.tsx";
import { problemText } from "../../ui/problem-text.ts";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import { type GoodsTable, rowsToArrive } from "./pack-questions.ts";

type Row = { table: string; row: string; column: string };

/** One day for everything nobody has a day for; corrected here, it is corrected for the same rows. */
export function ArrivalAsk({ tables }: { tables: GoodsTable[] }) {
  const words = useWords();
  const { table } = useDealActions();
  const id = useId();
  const [unusable, setUnusable] = useState<Problem | null>(null);
  const given = useRef<Row[]>([]);
  const [day, setDay] = useState<string>();
  const [shape] = tables.flatMap(({ question, columns }) =>
    (question.field.columns ?? []).filter((column) => column.id === columns.arrival),
  );
  if (!shape) return null;
  const change = (now: string | undefined): void => {
    const known = new Set(given.current.map(({ table, row }) => `${table}/${row}`));
    given.current.push(...tables.flatMap(open).filter(({ table, row }) => !known.has(`${table}/${row}`)));
    for (const one of given.current) table(one.table).changeCell(one.row, one.column, now);
    setDay(now);
  };
  return (
    <section class={day ? "card card-done" : "card card-due"} aria-labelledby={`${id}q`} data-ask="arrival">
      <div class="card-head">
        <h3 id={`${id}q`} class="question">
          {words("pack_arrival")}
        </h3>
        <p id={`${id}w`} class="why">
          {words("pack_arrival_why")}
        </p>
      </div>
      <DateInput
        id={`${id}i`}
        field={shape}
        value={day}
        labelledBy={`${id}q`}
        describedBy={`${id}w ${id}p`}
        invalid={unusable !== null}
        onChange={change}
        onUnusable={setUnusable}
      />
      <p id={`${id}p`} class="problem" role="status">
        {unusable && problemText(unusable, words)}
      </p>
    </section>
  );
}

const open = (table: GoodsTable): Row[] =>
  rowsToArrive(table).map((row) => ({
    table: table.question.field.id,
    row,
    column: table.columns.arrival ?? "",
  }));
