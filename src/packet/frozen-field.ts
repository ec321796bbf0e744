import { type Answer, givenValue, type Source } from "../checklist/answer.ts";
import type { Checklist } from "../checklist/checklist.ts";
import { missingCells } from "../checklist/readiness.ts";
import { areRows, kindChanged } from "../checklist/row-state.ts";
import type { Row } from "../field-kinds/value.ts";
import type { CompiledField } from "../playbook/compile-playbook.ts";
import type { Column, Field } from "../playbook/field.ts";
import { momentDay } from "../values/dates.ts";
import { promiseLines, readPromise } from "../values/promises.ts";
import type { Words } from "../values/words.ts";
import type { FrozenField } from "./packet.ts";

/** What stands in the packet of one question: nothing unless it is open and asked, or has an answer. Dormant answers stay behind. */
export function frozenField(checklist: Checklist, compiled: CompiledField, words: Words): FrozenField[] {
  const { atLevel, full } = checklist;
  const { index, field } = compiled;
  const answer = full.answer(index);
  const asked = atLevel.asked[index] === 1;
  if (!full.asked[index] || (!asked && !answer)) return [];
  const shown: FrozenField = {
    ...wordsOf(field),
    readers: readersOf(checklist, field, givenValue(answer) !== undefined),
    state: stateOf(checklist, compiled, answer),
    ...saidOf(answer, words),
  };
  // A value that no longer has its kind's shape is no value, as everywhere.
  const value = full.effective(index);
  const stands = shown.state === "answered" || shown.state === "assumed" || field.columns !== undefined;
  if (value !== undefined && stands)
    shown.value = field.columns && areRows(value) ? openCells(checklist, compiled, value) : value;
  if (field.lines === "promises" && typeof shown.value === "string")
    shown.promises = promisesIn(shown.value, checklist, words);
  if (field.columns && asked && atLevel.required[index] && !atLevel.done[index])
    shown.missingCells = missingCells(atLevel, compiled);
  return [shown];
}

/** What it is called and how to write its value; not how and when it is asked or who owns it, which is the playbook's. */
function wordsOf({ columns, ...field }: Field): Omit<FrozenField, "readers" | "state"> {
  return {
    ...shapeOf(field),
    department: field.department,
    ...(field.locked && { locked: true }),
    ...(columns && {
      columns: columns.map((column) => ({
        ...shapeOf(column),
        ...(column.readers && { readers: column.readers }),
      })),
    }),
  };
}

const shapeOf = ({ id, label, kind, options, units }: Omit<Column, "readers">) => ({
  id,
  label,
  kind,
  ...(options && { options }),
  ...(units && { units }),
});

function promisesIn(text: string, { compiled }: Checklist, words: Words): FrozenField["promises"] {
  const { departments } = compiled.playbook;
  return promiseLines(text).map(({ line }) => {
    const { text: promised, firmness, department } = readPromise(line, departments, words);
    const name = departments.find(({ id }) => id === department)?.name;
    return { text: promised, ...(firmness && { firmness }), ...(name && { for: name }) };
  });
}

/** Who reads it, and, once there is something to show, whose page also shows it without ever waiting for it. */
function readersOf({ compiled }: Checklist, field: Field, given: boolean): string[] {
  if (!given) return field.readers;
  const also = compiled.playbook.departments.filter(({ page }) => page?.alsoShows?.includes(field.id));
  return [...new Set([...field.readers, ...also.map(({ id }) => id)])];
}

function stateOf(
  { atLevel, full }: Checklist,
  { index, field }: CompiledField,
  answer: Answer | undefined,
): FrozenField["state"] {
  if (answer?.state === "waiting" || answer?.state === "not-applicable") return answer.state;
  const asked = atLevel.asked[index] === 1;
  const done = (asked ? atLevel : full).done[index] === 1;
  if (answer && done) return answer.state;
  if (asked && atLevel.required[index]) return "missing";
  // Not due yet, so rows may lack cells; but what cannot be used, or was read cut off, is nobody's answer.
  return answer && field.columns ? answer.state : "open";
}

/** A row without the cells that a condition closes, or that were given while the column had another kind: they are kept, and not handed over. */
function openCells({ full }: Checklist, table: CompiledField, rows: Row[]): Row[] {
  return rows.map((row) => {
    const stand = full.rowState(table, row).cells.filter(({ problem }) => problem?.code !== kindChanged);
    const open = new Set(stand.map(({ column }) => column.id));
    const only = <T>(cells: Record<string, T>): Record<string, T> =>
      Object.fromEntries(Object.entries(cells).filter(([column]) => open.has(column)));
    return { id: row.id, cells: only(row.cells), ...(row.waiting && { waiting: only(row.waiting) }) };
  });
}

function fromOf(source: Source, words: Words): Pick<FrozenField, "from"> {
  if (source.from === "record") return { from: words(`crm_${source.crm}`) };
  if (source.from !== "profile") return {};
  return { from: words("packet_from_profile", momentDay(source.changedAt, words.language)) };
}

/** What was said beside the value. */
function saidOf(answer: Answer | undefined, words: Words): Partial<FrozenField> {
  switch (answer?.state) {
    case "answered":
      return fromOf(answer.source, words);
    case "assumed":
      return { confirmWith: answer.confirmWith };
    case "waiting":
      return {
        on: answer.on,
        ...(answer.by && { by: answer.by }),
        ...(answer.because && { because: answer.because }),
      };
    case "not-applicable":
      return { because: answer.because };
    default:
      return {};
  }
}
