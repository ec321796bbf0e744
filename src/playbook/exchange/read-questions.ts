import type { Words } from "../../values/words.ts";
import { type Column, columnSchema, type Field, fieldSchema } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import { aroundOf } from "./around.ts";
import { type Asked, readRows, unchanged, withGone } from "./asked-rows.ts";
import { keepForm } from "./keep-form.ts";
import { columnMembers, questionMembers } from "./members.ts";
import { idIn } from "./named.ts";
import { type Choices, choicesBefore, readChoices } from "./read-choices.ts";
import { choiceOwner, readColumns } from "./read-columns.ts";
import { holdAgainst, keysOf, type OpenSheet } from "./read-sheet.ts";
import { type Row, readLater, sayCell, textOf } from "./rows.ts";

/** Questions with their columns and choices; what has no sheet stays as in `base`. */
export function readQuestions(
  base: Playbook,
  open: OpenSheet,
  words: Words,
): Pick<Playbook, "fields" | "retired"> {
  const around = aroundOf(base, [], words);
  const before = [...base.fields, ...(base.retired ?? [])];
  const were = [...unchanged(base.fields, false), ...unchanged(base.retired, true)];
  const sheet = open("questions", keysOf(["id", "status"], questionMembers));
  const asked = sheet ? withGone(readRows(sheet.rows, questionMembers, around, new Set()), were) : were;

  const named = asked.map(({ thing }) => ({ id: thing.id, name: String(thing.label ?? "") }));
  const questionIn = (row: Row, key: string): string | undefined => {
    const given = textOf(row, key);
    const id = given === undefined ? undefined : idIn(named, given);
    if (given === undefined) sayCell(row, key, "sheet-missing");
    else if (id === undefined) sayCell(row, key, "sheet-no-question", given);
    return id;
  };
  const columns = readColumns(before, open, around, questionIn);
  const choices = readChoices(
    open,
    choicesBefore(before),
    (row) => choiceOwner(row, questionIn, columns),
    words,
  );

  const made = asked.map((question) => ({ ...question, field: fieldOf(question, columns, choices) }));
  const fields = made.filter((question) => !question.retired).map(({ field }) => field);
  const retired = made.filter((question) => question.retired).map(({ field }) => field);
  const playbook = { ...base, fields, retired };
  const ofFields = aroundOf(playbook, fields, words);
  for (const { row, field, retired: isGone } of made) {
    if (row) {
      readLater(row, questionMembers, ofFields, field);
      keepForm(
        field,
        before.find(({ id }) => id === field.id),
      );
      holdAgainst(fieldSchema, field, row, questionMembers);
    }
    if (isGone && field.locked)
      if (row) sayCell(row, "status", "sheet-locked", field.label);
      else sheet?.say({ code: "sheet-locked-gone", params: [field.label] });
    const own = new Map((columns.get(field.id) ?? []).map((column) => [column.thing.id, column.row]));
    const ofColumns = aroundOf(playbook, field.columns ?? [], words);
    for (const column of [...(field.columns ?? []), ...(field.retiredColumns ?? [])]) {
      const columnRow = own.get(column.id);
      if (!columnRow) continue;
      readLater(columnRow, columnMembers, ofColumns, column);
      keepForm(column, columnBefore(before, field.id, column.id));
      holdAgainst(columnSchema, column, columnRow, columnMembers);
    }
  }
  return { fields, ...(retired.length > 0 ? { retired } : {}) };
}

const columnBefore = (before: Field[], table: string, id: string): Column | undefined => {
  const field = before.find((one) => one.id === table);
  return [...(field?.columns ?? []), ...(field?.retiredColumns ?? [])].find((column) => column.id === id);
};

function fieldOf(question: Asked, columns: ReturnType<typeof readColumns>, choices: Choices): Field {
  const { id } = question.thing;
  const own = (columns.get(id) ?? []).map((column) => ({
    retired: column.retired,
    column: withChoices(column, choices, `${id}/${column.thing.id}`, { label: "", dueFrom: null }) as Column,
  }));
  const [asked, gone] = [false, true].map((retired) =>
    own.filter((one) => one.retired === retired).map(({ column }) => column),
  ) as [Column[], Column[]];
  const {
    columns: _,
    retiredColumns: __,
    ...field
  } = withChoices(question, choices, id, {
    label: "",
    dueFrom: null,
    readers: [],
    locked: false,
  }) as Field;
  return {
    ...field,
    ...(asked.length > 0 ? { columns: asked } : {}),
    ...(gone.length > 0 ? { retiredColumns: gone } : {}),
  };
}

/** `empty`: what empty cells of its row say. */
function withChoices({ thing, row }: Asked, choices: Choices, owner: string, empty: object): object {
  const { options: _, ...rest } = thing;
  const options = choices.get(owner) ?? [];
  return { ...(row ? empty : {}), ...rest, ...(options.length > 0 ? { options } : {}) };
}
