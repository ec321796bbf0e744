import type { FieldShape } from "../../field-kinds/field-shape.ts";
import type { Words } from "../../values/words.ts";
import type { FrozenField } from "../packet.ts";
import type { LabelledValue, OpenItems } from "./page-content.ts";
import type { ReadableAnswers } from "./readable-answers.ts";
import { marked, showValue, showWaiting } from "./shown-values.ts";

/** Waiting first, then assumed, then missing: what a reader must know before anything else. */
export function openItems(answers: ReadableAnswers, words: Words): OpenItems {
  const withState = (state: FrozenField["state"]) => answers.fields.filter((field) => field.state === state);
  return {
    waiting: [
      ...withState("waiting").map((field) => waitingItem(field, answers, words)),
      ...waitingCells(answers, words),
    ],
    assumed: withState("assumed").map((field) => assumedItem(field, answers, words)),
    missing: withState("missing").flatMap((field) => missingItem(field, answers, words) ?? []),
  };
}

function waitingItem(field: FrozenField, answers: ReadableAnswers, words: Words): LabelledValue {
  const because = field.because ? [" (", { value: field.because }, ")"] : [];
  return {
    label: field.label,
    value: [...marked([showWaiting(field, words)], answers.changed(field.id)), ...because],
  };
}

function assumedItem(field: FrozenField, answers: ReadableAnswers, words: Words): LabelledValue {
  const shown = showValue(field.value as never, field as FieldShape, words) ?? { value: "" };
  const confirm = field.confirmWith
    ? [". ", words("packet_confirm_with"), " ", { value: field.confirmWith }]
    : [];
  return { label: field.label, value: [...marked([shown], answers.changed(field.id)), ...confirm] };
}

/** Cells of a table that somebody is waited for; rows that wait for the same are one item. */
function waitingCells(answers: ReadableAnswers, words: Words): LabelledValue[] {
  return answers.fields.flatMap((field) => {
    const waits = new Map<
      string,
      { label: string; waiting: { on: string; by?: string | undefined }; rows: string[] }
    >();
    for (const [at, row] of answers.rows(field.id).entries())
      for (const [id, waiting] of Object.entries(row.waiting ?? {})) {
        const label = answers.column(field.id, id)?.label;
        if (label === undefined) continue;
        const key = JSON.stringify([id, waiting.on, waiting.by]);
        const wait = waits.get(key) ?? { label, waiting, rows: [] };
        wait.rows.push(String(at + 1));
        waits.set(key, wait);
      }
    return [...waits.values()].map(({ label, waiting, rows }) => ({
      label: words(
        "packet_cells_of",
        field.label,
        words.count("packet_cells", rows.length, label, rowList(rows)),
      ),
      value: [showWaiting(waiting, words)],
    }));
  });
}

/** A missing field by its name; of a table with rows the cells that are missing. Null: only cells nobody here may see. */
function missingItem(field: FrozenField, answers: ReadableAnswers, words: Words): LabelledValue | null {
  const rows = answers.rows(field.id);
  if (rows.length === 0) return { label: field.label, value: [] };
  const rowsOf = new Map<string, string[]>();
  for (const cell of field.missingCells ?? []) {
    const [, row = "", id = ""] = /^row (\d+): (.+)$/.exec(cell) ?? [];
    const label = answers.column(field.id, id)?.label;
    if (label === undefined || rows[Number(row) - 1]?.waiting?.[id]) continue;
    const at = rowsOf.get(label) ?? [];
    at.push(row);
    rowsOf.set(label, at);
  }
  const cells = [...rowsOf].map(([label, at]) => words.count("packet_cells", at.length, label, rowList(at)));
  return cells.length > 0 ? { label: field.label, value: [cells.join("; ")] } : null;
}

/** Beyond a handful the numbers say less than the table, where each cell is marked. */
const mostRowsNamed = 8;
const rowList = (rows: string[]): string =>
  rows.length > mostRowsNamed ? `${rows.slice(0, mostRowsNamed).join(", ")}…` : rows.join(", ");
