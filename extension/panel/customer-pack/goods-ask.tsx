import { useId } from "preact/hooks";
import type { Question } from "../../../src/checklist/question.ts";
import type { GoodsColumns } from "../../../src/playbook/inbound.ts";
import { TableInput } from "../../inputs/table/table-input.tsx";
import { useWords } from "../../ui/words-context.ts";
import { useDealActions } from "../deal-actions.ts";
import type { GoodsTable } from "./pack-questions.ts";

/** What the sheet and the labels cannot do without; the rest of a row is asked beside the deal. */
const asked: (keyof GoodsColumns)[] = [
  "part",
  "description",
  "quantity",
  "unit",
  "serialised",
  "serials",
  "hazardous",
  "unNumber",
  "hazardClass",
  "packingGroup",
  "deliverTo",
];

/** What and how many, in the table's own rows. */
export function GoodsAsk({ table: { question, columns }, open }: { table: GoodsTable; open: boolean }) {
  const words = useWords();
  const { table } = useDealActions();
  const id = useId();
  const { field } = question;
  const named = new Set(asked.flatMap((role) => columns[role] ?? []));
  return (
    <section
      class={open ? "card card-due" : "card card-done"}
      aria-labelledby={`${id}q`}
      data-field={field.id}
    >
      <div class="card-head">
        <h3 id={`${id}q`} class="question">
          {field.question}
        </h3>
        <p id={`${id}w`} class="why">
          {words("pack_goods_why")}
        </p>
      </div>
      <TableInput
        question={narrowed(question, named)}
        labelledBy={`${id}q`}
        describedBy={`${id}w`}
        actions={table(field.id)}
      />
    </section>
  );
}

/** The question with these columns alone; its rows stay whole, so that one taken out comes back whole. */
const narrowed = ({ field, rows, ...rest }: Question, columns: Set<string>): Question => ({
  ...rest,
  field: { ...field, columns: (field.columns ?? []).filter(({ id }) => columns.has(id)) },
  rows: rows.map(({ row, cells, missing }) => ({
    row,
    cells: cells.filter(({ column }) => columns.has(column.id)),
    missing: missing.filter((id) => columns.has(id)),
  })),
});
