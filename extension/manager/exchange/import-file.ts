import { checkPlaybook } from "../../../src/playbook/check-playbook.ts";
import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import { fromWorkbook } from "../../../src/playbook/exchange/from-workbook.ts";
import { largestPlaybookFile, readPlaybookFile } from "../../../src/playbook/exchange/playbook-file.ts";
import type { CellError } from "../../../src/playbook/exchange/workbook.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import type { Problem } from "../../../src/values/result.ts";
import type { Words } from "../../../src/values/words.ts";
import { readSpreadsheet } from "./spreadsheet.ts";

/** What a file would do to the draft. */
export type Import =
  | { kind: "refused"; problem: Problem }
  | { kind: "rows"; errors: CellError[] }
  | { kind: "changes"; after: Playbook; patches: Patch[]; errors: number };

/** Reads a playbook file or a spreadsheet against the draft; nothing is changed by it. */
export async function readImport(file: File, draft: Playbook, words: Words): Promise<Import> {
  if (!/\.xlsx$/i.test(file.name)) {
    // One that is refused for its size is not read into memory first.
    const read = readPlaybookFile(file.size > largestPlaybookFile ? "" : await file.text(), file.size);
    return read.ok ? changes(draft, read.value) : { kind: "refused", problem: read.problem };
  }
  const workbook = await readSpreadsheet(file);
  if (!workbook.ok) return { kind: "refused", problem: workbook.problem };
  const read = fromWorkbook(draft, workbook.value, words);
  return read.ok ? changes(draft, read.playbook) : { kind: "rows", errors: read.errors };
}

function changes(draft: Playbook, read: Playbook): Import {
  const after = { ...read, number: draft.number };
  const errors = checkPlaybook(after).filter(({ severity }) => severity === "error").length;
  return { kind: "changes", after, patches: diffPlaybooks(draft, after), errors };
}
