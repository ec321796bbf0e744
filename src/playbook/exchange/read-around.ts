import { canonical } from "../../conditions/canonical.ts";
import type { Words } from "../../values/words.ts";
import { same } from "../editing/parts.ts";
import { type Department, departmentSchema, type Playbook, type Stage, stageSchema } from "../playbook.ts";
import { aroundOf } from "./around.ts";
import { departmentMembers, stageMembers } from "./members.ts";
import { idIn } from "./named.ts";
import { holdAgainst, idOf, keysOf, type OpenSheet } from "./read-sheet.ts";
import { type Row, readLater, readNow, sayCell, type Thing, textOf } from "./rows.ts";

type Named = Pick<Playbook, "departments" | "stages" | "settings" | "crmStages">;

/**
 * What questions name: departments, stages, settings, the stage names of CRMs. `readConditions`: of departments, once the
 * questions are known.
 */
export function readAround(base: Playbook, open: OpenSheet, words: Words) {
  const nothing = aroundOf(base, [], words);
  const stageSheet = open("stages", keysOf(["id"], stageMembers));
  const taken = new Set<string>();
  const stages = stageSheet
    ? stageSheet.rows.flatMap((row) => {
        const stage = made(row, textOf(row, "name"), taken);
        if (!stage) return [];
        readNow(row, stageMembers, nothing, stage);
        holdAgainst(stageSchema, stage, row, stageMembers);
        return [{ name: stage.id, short: stage.id, ...stage } as Stage];
      })
    : base.stages;

  const sheet = open("departments", keysOf(["id"], departmentMembers));
  const rows = new Map<Department, Row>();
  const takenHere = new Set<string>();
  const departments = sheet
    ? sheet.rows.flatMap((row) => {
        const read = made(row, textOf(row, "name"), takenHere);
        if (!read) return [];
        const {
          name: _,
          level: __,
          when: ___,
          ...kept
        } = base.departments.find(({ id }) => id === read.id) ?? read;
        readNow(row, departmentMembers, nothing, read);
        holdAgainst(departmentSchema, { ...kept, ...read }, row, departmentMembers);
        const department = { name: read.id, level: 1, ...kept, ...read } as Department;
        rows.set(department, row);
        return [department];
      })
    : base.departments;

  const named: Named = {
    departments,
    stages,
    settings: readSettings(base, open),
    crmStages: readStageNames(base, stages, open),
  };
  const readConditions = (playbook: Playbook): void => {
    const ofFields = aroundOf(playbook, playbook.fields, words);
    for (const [department, row] of rows) {
      readLater(row, departmentMembers, ofFields, department);
      const before = base.departments.find(({ id }) => id === department.id)?.when;
      if (before && same(canonical(before), department.when)) department.when = before;
    }
  };
  return { named, readConditions };
}

function made(row: Row, name: string | undefined, taken: Set<string>): (Thing & { id: string }) | null {
  const id = idOf(row, name, taken);
  return id === null ? null : { id };
}

function readSettings(base: Playbook, open: OpenSheet): Playbook["settings"] {
  const sheet = open("settings", ["setting", "value"]);
  if (!sheet) return base.settings;
  return Object.fromEntries(
    sheet.rows.flatMap((row) => {
      const name = textOf(row, "setting");
      if (name === undefined) sayCell(row, "setting", "sheet-missing");
      return name === undefined ? [] : [[name, row.cells.get("value") ?? ""]];
    }),
  );
}

function readStageNames(base: Playbook, stages: Stage[], open: OpenSheet): Playbook["crmStages"] {
  const sheet = open("stageNames", ["crm", "theirs", "stage"]);
  if (!sheet) return base.crmStages;
  const names = stages.map(({ id, short }) => ({ id, name: short }));
  const byCrm: Record<string, Record<string, string>> = {};
  for (const row of sheet.rows) {
    const [crm, theirs, given] = ["crm", "theirs", "stage"].map((key) => textOf(row, key));
    const stage = given === undefined ? undefined : (idIn(names, given) ?? given);
    for (const [key, cell] of Object.entries({ crm, theirs, stage }))
      if (cell === undefined) sayCell(row, key, "sheet-missing");
    if (crm === undefined || theirs === undefined || stage === undefined) continue;
    byCrm[crm] = { ...byCrm[crm], [theirs]: stage };
  }
  return byCrm;
}
