import { valueText } from "../../checklist/answer-text.ts";
import { areRows } from "../../checklist/row-state.ts";
import { isBlankValue } from "../../field-kinds/field-kind.ts";
import type { FieldShape } from "../../field-kinds/field-shape.ts";
import type { CellValue, Row } from "../../field-kinds/value.ts";
import type { Words } from "../../values/words.ts";
import type { FrozenColumn, FrozenField } from "../packet.ts";
import { showWaiting } from "../page/shown-values.ts";
import type { Place } from "./place.ts";

export const rowsOf = ({ value, state }: FrozenField): Row[] =>
  state !== "not-applicable" && areRows(value as never) ? (value as Row[]) : [];

/**
 * Each row and each of its cells. A row's name and text are made of the columns that every reader of the table may see, so
 * that no copy of a change says what its department must not know.
 */
export function rowPlaces(field: FrozenField, words: Words): Place[] {
  const columns = field.columns ?? [];
  const open = columns.filter(({ readers }) => !readers);
  const reading = columns.map(({ readers }) =>
    readers ? field.readers.filter((one) => readers.includes(one)) : field.readers,
  );
  return rowsOf(field).flatMap((row, at) => {
    const name = (): string => rowName(row, open) || words("packet_change_row", at + 1);
    const path = `${field.id}/${row.id}`;
    const place = { field: field.id, row: row.id, within: field.label };
    const text = (): string =>
      open
        .map((column) => cellText(row, column, words))
        .filter((one) => one !== "")
        .join(", ");
    return [
      {
        ...place,
        kind: "row",
        path,
        label: name,
        content: true,
        text,
        readers: field.readers,
      },
      ...columns.flatMap((column, which): Place[] => {
        const content = cellContent(row, column);
        if (content === null) return [];
        return [
          {
            ...place,
            kind: "cell",
            path: `${path}/${column.id}`,
            column: column.id,
            label: () => words("drift_cell", column.label, name()),
            content,
            text: () => cellText(row, column, words),
            readers: reading[which] as string[],
            ...(!column.readers && { inRow: path }),
          },
        ];
      }),
    ];
  });
}

/** What a person calls the row: the first words in it. */
function rowName({ cells }: Row, columns: FrozenColumn[]): string {
  const texts = columns.filter(({ kind }) => kind === "text").map(({ id }) => cells[id]);
  return String(texts.find((text) => !isBlankValue(text)) ?? "").trim();
}

function cellContent({ cells, waiting }: Row, { id }: FrozenColumn): unknown {
  if (!isBlankValue(cells[id])) return { value: cells[id] };
  return waiting?.[id] ? { waiting: waiting[id] } : null;
}

function cellText({ cells, waiting }: Row, column: FrozenColumn, words: Words): string {
  const { id } = column;
  if (!isBlankValue(cells[id])) return valueText(cells[id] as CellValue, column as FieldShape, words);
  return waiting?.[id] ? showWaiting(waiting[id], words).value : "";
}
