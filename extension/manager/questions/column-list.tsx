import type { Column, Field } from "../../../src/playbook/field.ts";
import { limitsInWords } from "../../../src/playbook/words/limits-in-words.ts";
import { useWords } from "../../ui/words-context.ts";
import { useBook } from "../book-context.ts";
import { askedInWords, kindInWords, listInWords } from "../in-words.ts";
import { Marks } from "./marks.tsx";
import "./column-list.css";

/** A table's columns, each with what its cells may hold and when they are asked. */
export function ColumnList({ field, columns }: { field: Field; columns: Column[] }) {
  const words = useWords();
  return (
    <section>
      <h3>{words.count("manager_columns", columns.length)}</h3>
      <ul class="column-list">
        {columns.map((column) => (
          <li key={column.id}>
            <ColumnItem field={field} column={column} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ColumnItem({ field, column }: { field: Field; column: Column }) {
  const words = useWords();
  const book = useBook();
  const stage = book.stage(column.dueFrom)?.short ?? words("manager_never_due");
  const more = [
    column.question === column.label ? "" : column.question,
    column.why ? words("manager_because", column.why) : "",
    ...limitsInWords(column, words),
    column.readers
      ? words("manager_column_readers", listInWords(column.readers.map(book.departmentName), words))
      : "",
  ].filter(Boolean);
  return (
    <details>
      <summary>
        <b>{column.label}</b>
        <span>
          {words("manager_due_and_kind", stage, kindInWords(column, words))}
          {column.askedWhen && <> · {askedInWords(column, book, words, field.columns)}</>}
        </span>
        <Marks item={column} field={field} />
      </summary>
      <ul>
        {more.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {column.options && (
          <li>
            {listInWords(
              column.options.map(({ label }) => label),
              words,
            )}
          </li>
        )}
        <li class="question-id">{words("manager_id", column.id)}</li>
      </ul>
    </details>
  );
}
