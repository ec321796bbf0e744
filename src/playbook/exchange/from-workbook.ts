import type { Words } from "../../values/words.ts";
import type { Playbook } from "../playbook.ts";
import { readAround } from "./read-around.ts";
import { readQuestions } from "./read-questions.ts";
import type { OpenSheet } from "./read-sheet.ts";
import { rowsOf, sheetName } from "./rows.ts";
import type { CellError, Workbook } from "./workbook.ts";

export type FromWorkbook = { ok: true; playbook: Playbook } | { ok: false; errors: CellError[] };

/**
 * The playbook a spreadsheet makes of `base`. What no sheet holds stays as it is in `base`, and so does a sheet that is left
 * out. A question, column or choice whose row is gone is retired, never deleted: answers hang on it. Errors come all at once,
 * by sheet and row, and then nothing is read.
 */
export function fromWorkbook(base: Playbook, workbook: Workbook, words: Words): FromWorkbook {
  const errors: CellError[] = [];
  let opened = 0;
  const open: OpenSheet = (sheet, keys) => {
    const names = [sheetName(sheet, words), sheet].map((name) => name.toLowerCase());
    const found = workbook.find(({ name }) => names.includes(name.trim().toLowerCase()));
    if (found) opened += 1;
    return found ? rowsOf(found, keys, words, errors) : null;
  };
  const { named, readConditions } = readAround(base, open, words);
  const { retired: _, ...kept } = base;
  const playbook: Playbook = { ...kept, ...named, ...readQuestions({ ...base, ...named }, open, words) };
  readConditions(playbook);
  if (opened === 0)
    return {
      ok: false,
      errors: [{ sheet: workbook[0]?.name ?? "", row: 1, problem: { code: "sheet-none" } }],
    };
  const place = new Map(workbook.map(({ name }, at) => [name, at]));
  errors.sort((a, b) => (place.get(a.sheet) ?? 0) - (place.get(b.sheet) ?? 0) || a.row - b.row);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, playbook };
}
