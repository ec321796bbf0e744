import fc from "fast-check";
import { readSpreadsheet, writeSpreadsheet } from "../../../extension/manager/exchange/spreadsheet.ts";
import { applyPatches } from "../../../src/playbook/editing/apply.ts";
import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import { invertPatches } from "../../../src/playbook/editing/invert.ts";
import { fromWorkbook } from "../../../src/playbook/exchange/from-workbook.ts";
import { playbookFile, readPlaybookFile } from "../../../src/playbook/exchange/playbook-file.ts";
import { toWorkbook } from "../../../src/playbook/exchange/to-workbook.ts";
import { somePlaybook } from "../../../test/playbook/editing/some-playbook.ts";
import { randomPlaybook } from "../../../test/playbook/random-playbook.ts";
import { words } from "../hostile/hostile-packets.ts";
import { comesBack, differs, type Property, property } from "./property.ts";

export const playbookFiles: Property[] = [
  comesBack("a playbook's file", 200, randomPlaybook, (playbook) => {
    const file = playbookFile(playbook);
    const read = readPlaybookFile(file, file.length);
    return read.ok ? read.value : read.problem;
  }),
  comesBack("the questions as a spreadsheet's file", 20, randomPlaybook, async (playbook) => {
    const file = await writeSpreadsheet(toWorkbook(playbook, words));
    const read = file.ok ? await readSpreadsheet(file.value) : file;
    if (!read.ok) return read.problem;
    const back = fromWorkbook(playbook, read.value, words);
    return back.ok ? back.playbook : back.errors;
  }),
  property(
    "a draft's changes make what it became, and taken back what it was",
    300,
    fc.tuple(somePlaybook, somePlaybook),
    ([before, after]) => {
      const patches = diffPlaybooks(before, after);
      const there = applyPatches(before, patches);
      const back = applyPatches(after, invertPatches(patches));
      return differs(there.ok && there.value, after) ?? differs(back.ok && back.value, before);
    },
  ),
];
