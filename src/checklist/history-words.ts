import { everyText, storedText } from "../field-kinds/field-kind.ts";
import type { Row, Value } from "../field-kinds/value.ts";
import type { Field } from "../playbook/field.ts";
import type { Playbook } from "../playbook/playbook.ts";
import { dayToText, isIsoDay } from "../values/dates.ts";
import { moneyToText } from "../values/money.ts";
import type { Words } from "../values/words.ts";
import type { Answer } from "./answer.ts";
import { answerText, valueText } from "./answer-text.ts";
import type { ChainBreak, HistoryEntry } from "./history.ts";
import { nameIn } from "./line-name.ts";
import { rowsIn } from "./row-state.ts";

/** With what is asked no more: an entry stays, and what it is about has had a name. */
const everAsked = ({ fields, retired = [] }: Playbook): Field[] =>
  [...retired, ...fields].map((field) =>
    field.columns && field.retiredColumns
      ? { ...field, columns: [...field.columns, ...field.retiredColumns] }
      : field,
  );

/** One entry as a person reads it. "" where there is nothing. */
export type EntryWords = { what: string; where: string; was: string; now: string; from: string; why: string };

/** Names of rows, as they were last called: `<field>/<row>`. A row's name is in the change of a cell long after it is gone. */
export function rowNames(entries: HistoryEntry[], playbook: Playbook): Map<string, string> {
  const fields = new Map(playbook.fields.map((field) => [field.id, field]));
  const cells = new Map<string, Row["cells"]>();
  const seen = (field: string, row: string, more: Row["cells"]): void => {
    cells.set(`${field}/${row}`, { ...cells.get(`${field}/${row}`), ...more });
  };
  for (const { field, row, column, old, new: now } of entries)
    for (const value of [old, now] as (Answer | Row | null)[]) {
      if (value === null || value === undefined) continue;
      if (row === undefined) for (const one of rowsIn(value) ?? []) seen(field, one.id, one.cells);
      else if (column !== undefined) seen(field, row, { [column]: value as unknown as string });
      else if (typeof value === "object" && "cells" in value) seen(field, row, value.cells);
    }
  return new Map(
    [...cells].map(([path, found]) => {
      const field = fields.get(path.split("/")[0] ?? "");
      return [path, field ? nameIn(field, { cells: found }) : ""];
    }),
  );
}

/** Writes entries of one deal in words. `crmName`: "Salesforce". A question the playbook no longer has is named by its id. */
export function entryWriter(playbook: Playbook, names: Map<string, string>, crmName: string, words: Words) {
  const fields = new Map(everAsked(playbook).map((field) => [field.id, field]));
  // A deal made by hand is at one of our own stages; a CRM's are called as it calls them.
  const stages = new Map(playbook.stages.map(({ id, short }) => [id, short])).set(
    "lost",
    words("stage_lost"),
  );
  const stageIn = (value: unknown, { field }: HistoryEntry): string | undefined =>
    field === "record.stage" ? stages.get(String(value)) : undefined;
  return (entry: HistoryEntry): EntryWords => {
    const { from, shown } = entry;
    const field = fields.get(entry.field);
    const said = stageIn(shown, entry) ?? textOf(shown, entry, field, words);
    const page = said || words(shown === null ? "drift_not_there" : "drift_nothing");
    const places = {
      panel: words("history_from_panel"),
      taken: words("history_taken_from", crmName),
      record: words("history_read_from", crmName),
      profile: words("history_from_profile"),
      system: words("history_from_system"),
      manager: words("history_from_manager"),
      pack: words("history_from_pack"),
      backup: words("history_from_backup"),
      kept: words("history_kept", crmName, page),
      left: words("history_left", page),
      again: words("history_again", crmName, page),
      late:
        shown === undefined
          ? words("history_late_why")
          : words("history_late", said || words("drift_nothing")),
    };
    return {
      what: field?.label ?? factName(entry.field, words),
      where: whereOf(entry, field, names, words),
      was: stageIn(entry.old, entry) ?? textOf(entry.old, entry, field, words),
      now: stageIn(entry.new, entry) ?? textOf(entry.new, entry, field, words),
      from: entry.brought ? words("history_brought", places[from]) : places[from],
      why: entry.why ?? reasonIn(entry.new),
    };
  };
}

function whereOf(
  { row, column, field: id }: HistoryEntry,
  field: Field | undefined,
  names: Map<string, string>,
  words: Words,
) {
  if (row === undefined) return "";
  const label = field?.columns?.find((one) => one.id === column)?.label ?? column ?? "";
  return [names.get(`${id}/${row}`) || words("history_row"), label].filter(Boolean).join(" · ");
}

function textOf(
  value: unknown,
  { row, column }: HistoryEntry,
  field: Field | undefined,
  words: Words,
): string {
  if (value === null || value === undefined) return "";
  if (!field) return factText(value, words);
  // Answered while the field was no table: then the whole of it was changed, and is here.
  if (row === undefined || isAnswer(value))
    return withGoneColumns(answerText(field, value as Answer, words), value, field);
  const shape = column === undefined ? field : field.columns?.find(({ id }) => id === column);
  if (isWait(value)) return answerText(field, { state: "waiting", ...value }, words);
  return shape
    ? valueText(column === undefined ? [value as Row] : (value as Value), shape, words)
    : storedText(value);
}

/** Cells of columns that the playbook does not even remember stand at the end. */
function withGoneColumns(text: string, value: unknown, { columns }: Field): string {
  if (!columns) return text;
  const known = new Set(columns.map(({ id }) => id));
  const gone = (rowsIn(value) ?? []).flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([id, cell]) => (known.has(id) ? [] : everyText(cell))),
  );
  return [text, ...gone].filter(Boolean).join("; ");
}

const isAnswer = (value: unknown): boolean => typeof value === "object" && value !== null && "state" in value;

const isWait = (value: unknown): value is { on: string; by?: string } =>
  typeof value === "object" && value !== null && "on" in value;

const reasonIn = (value: unknown): string =>
  isAnswer(value) && (value as Answer).state === "waiting"
    ? ((value as { because?: string }).because ?? "")
    : "";

/** The note of a customer's profile, where questions stand by their id: no question's id has a dot. */
export const profileNote = "profile.note";

/** Facts of the record stand under "record.<fact>". */
function factName(id: string, words: Words): string {
  if (id === profileNote) return words("history_profile_note");
  const fact = id.startsWith("record.") ? id.slice("record.".length) : "";
  return fact ? words(`drift_fact_${fact}`) : id;
}

function factText(value: unknown, words: Words): string {
  if (typeof value === "object" && value !== null && "amount" in value) {
    const { amount, currency } = value as { amount: number; currency?: string };
    return currency ? moneyToText({ amount, currency }, words.language) : String(amount);
  }
  if (isAnswer(value) && "value" in (value as object)) return storedText((value as { value: unknown }).value);
  return typeof value === "string" && isIsoDay(value) ? dayToText(value, words.language) : storedText(value);
}

/** "Entries 14 to 17 are missing…" */
export function breakWords({ kind, from, to }: ChainBreak, words: Words): string {
  if (from === to) return words(kind === "missing" ? "history_missing_one" : "history_changed_one", from);
  return words(kind === "missing" ? "history_missing_some" : "history_changed_some", from, to);
}
