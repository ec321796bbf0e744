import type { Words } from "../../values/words.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import { aroundOf } from "./around.ts";
import { choiceMembers, columnMembers, departmentMembers, questionMembers, stageMembers } from "./members.ts";
import { keysOf } from "./read-sheet.ts";
import { cellsOf, sheetOf } from "./rows.ts";
import type { Cell, Workbook } from "./workbook.ts";

/** A playbook as a spreadsheet: what a head of operations edits there. Packet pages, sense checks and figures are not in it. */
export function toWorkbook(playbook: Playbook, words: Words): Workbook {
  const status = (retired: boolean): Cell => (retired ? words("sheet_retired") : null);
  const around = aroundOf(playbook, playbook.fields, words);
  const questions = [
    ...playbook.fields.map((field) => ({ field, retired: false })),
    ...(playbook.retired ?? []).map((field) => ({ field, retired: true })),
  ];
  return [
    sheetOf(
      "questions",
      keysOf(["id", "status"], questionMembers),
      questions.map(({ field, retired }) => [
        field.id,
        status(retired),
        ...cellsOf(field, questionMembers, around),
      ]),
      words,
    ),
    sheetOf(
      "columns",
      keysOf(["table", "id", "status"], columnMembers),
      questions.flatMap(({ field }) => {
        const row = aroundOf(playbook, field.columns ?? [], words);
        const line = (column: Column, retired: boolean): Cell[] => [
          field.id,
          column.id,
          status(retired),
          ...cellsOf(column, columnMembers, row),
        ];
        return [
          ...(field.columns ?? []).map((column) => line(column, false)),
          ...(field.retiredColumns ?? []).map((column) => line(column, true)),
        ];
      }),
      words,
    ),
    sheetOf(
      "choices",
      keysOf(["choiceOf", "column", "value", "status"], choiceMembers),
      questions.flatMap(({ field }) => [
        ...choicesOf(field, field.id, null),
        ...[...(field.columns ?? []), ...(field.retiredColumns ?? [])].flatMap((column) =>
          choicesOf(column, field.id, column.id),
        ),
      ]),
      words,
    ),
    sheetOf(
      "departments",
      keysOf(["id"], departmentMembers),
      playbook.departments.map((department) => [
        department.id,
        ...cellsOf(department, departmentMembers, around),
      ]),
      words,
    ),
    sheetOf(
      "stages",
      keysOf(["id"], stageMembers),
      playbook.stages.map((stage) => [stage.id, ...cellsOf(stage, stageMembers, around)]),
      words,
    ),
    sheetOf("settings", ["setting", "value"], Object.entries(playbook.settings), words),
    sheetOf(
      "stageNames",
      ["crm", "theirs", "stage"],
      Object.entries(playbook.crmStages).flatMap(([crm, stages]) =>
        Object.entries(stages).map(([theirs, stage]) => [crm, theirs, stage]),
      ),
      words,
    ),
  ];

  function choicesOf({ options = [] }: Field | Column, field: string, column: string | null): Cell[][] {
    return options.map((option) => [
      field,
      column,
      option.value,
      status(option.retired === true),
      ...cellsOf(option, choiceMembers, around),
    ]);
  }
}
