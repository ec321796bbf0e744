import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPlaybook } from "../../../../src/playbook/check-playbook.ts";
import { applyPatches } from "../../../../src/playbook/editing/apply.ts";
import { addQuestion } from "../../../../src/playbook/editing/edits/add-question.ts";
import {
  addColumn,
  bringBackColumn,
  copyColumn,
  retireColumn,
} from "../../../../src/playbook/editing/edits/columns.ts";
import * as company from "../../../../src/playbook/editing/edits/company.ts";
import * as departments from "../../../../src/playbook/editing/edits/departments.ts";
import * as options from "../../../../src/playbook/editing/edits/options.ts";
import { moveColumn, moveQuestion, moveToDepartment } from "../../../../src/playbook/editing/edits/order.ts";
import { questionFromSpot } from "../../../../src/playbook/editing/edits/question-from-spot.ts";
import * as facts from "../../../../src/playbook/editing/edits/record-readers.ts";
import {
  bringBackQuestion,
  copyQuestion,
  retireQuestion,
} from "../../../../src/playbook/editing/edits/retire.ts";
import { setKind } from "../../../../src/playbook/editing/edits/set-kind.ts";
import {
  setDepartmentLevel,
  setLimit,
  setMember,
  setReads,
} from "../../../../src/playbook/editing/edits/set-member.ts";
import * as settings from "../../../../src/playbook/editing/edits/settings.ts";
import * as names from "../../../../src/playbook/editing/edits/stage-names.ts";
import * as stages from "../../../../src/playbook/editing/edits/stages.ts";
import {
  addWhiteSpot,
  removeWhiteSpot,
  setWhiteSpot,
} from "../../../../src/playbook/editing/edits/white-spots.ts";
import { tryEdit } from "../../../../src/playbook/editing/edits/would-break.ts";
import { invertPatches } from "../../../../src/playbook/editing/invert.ts";
import type { Patch } from "../../../../src/playbook/editing/patch.ts";
import type { Field } from "../../../../src/playbook/field.ts";
import { type Playbook, playbookSchema } from "../../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../../src/playbook/starter-playbook.ts";
import { canonicalJson } from "../../../../src/values/hash.ts";

/** One thing a manager does, with the numbers that say to which question, column, department… */
type Step = (playbook: Playbook, one: number, two: number) => Patch[];

const pick = <Of>(items: readonly Of[], at: number): Of => items[at % items.length] as Of;
const idAt = ({ fields }: Playbook, at: number): string => pick(fields, at).id;
const department = ({ departments }: Playbook, at: number): string => pick(departments, at).id;
const stage = ({ stages: all }: Playbook, at: number): string => pick(all, at).id;
const kinds = ["text", "longtext", "number", "date", "choice", "multichoice", "table", "yesno", "contact"];
const tableAt = ({ fields }: Playbook, at: number): Field =>
  pick(
    fields.filter(({ columns }) => columns),
    at,
  );
const column = (table: Field, at: number): string => pick(table.columns ?? [], at).id;
const withOptions = ({ fields }: Playbook, at: number): Field =>
  pick(
    fields.filter((field) => field.options),
    at,
  );
const value = (field: Field, at: number): string => pick(field.options ?? [], at).value;

const steps: Record<string, Step> = {
  add: (playbook, one, two) =>
    addQuestion(playbook, {
      question: `What of ${one}?`,
      why: "Somebody waits.",
      owner: "rep",
      readers: [department(playbook, one + 1)],
      kind: pick(kinds, two),
      dueFrom: stage(playbook, one),
      department: department(playbook, two),
      options: ["A", "B"],
      columns: ["X", "Y"],
    }),
  copy: (playbook, one) => copyQuestion(playbook, idAt(playbook, one), "Copy"),
  retire: (playbook, one) => retireQuestion(playbook, idAt(playbook, one)),
  bringBack: (playbook, one) =>
    playbook.retired ? bringBackQuestion(playbook, pick(playbook.retired, one).id) : [],
  move: (playbook, one, two) => {
    const own = playbook.fields.filter((field) => field.department === pick(playbook.fields, one).department);
    return moveQuestion(playbook, idAt(playbook, one), pick([null, ...own.map(({ id }) => id)], two));
  },
  depart: (playbook, one, two) => moveToDepartment(playbook, idAt(playbook, one), department(playbook, two)),
  due: (playbook, one, two) =>
    setMember(playbook, { field: idAt(playbook, one) }, "dueFrom", stage(playbook, two)),
  level: (playbook, one, two) =>
    setMember(playbook, { field: idAt(playbook, one) }, "level", pick([1, 2, 3] as const, two)),
  lock: (playbook, one, two) => setMember(playbook, { field: idAt(playbook, one) }, "locked", two % 2 === 0),
  reads: (playbook, one, two) =>
    setReads(playbook, { field: idAt(playbook, one) }, department(playbook, two), two % 3 === 0),
  kind: (playbook, one, two) =>
    setKind(playbook, { field: idAt(playbook, one) }, pick(kinds, two), { options: ["A"], columns: ["X"] }),
  limit: (playbook, one, two) => setLimit(playbook, { field: idAt(playbook, one) }, "min", two),
  departmentLevel: (playbook, one, two) =>
    setDepartmentLevel(playbook, department(playbook, one), pick([1, 2, 3] as const, two)),
  addColumn: (playbook, one) => addColumn(playbook, tableAt(playbook, one).id, "Another"),
  copyColumn: (playbook, one, two) => {
    const table = tableAt(playbook, one);
    return copyColumn(playbook, table.id, column(table, two), "Copy");
  },
  retireColumn: (playbook, one, two) => {
    const table = tableAt(playbook, one);
    return retireColumn(playbook, table.id, column(table, two));
  },
  bringBackColumn: (playbook, one) => {
    const table = playbook.fields.find(({ retiredColumns }) => retiredColumns);
    return table ? bringBackColumn(playbook, table.id, pick(table.retiredColumns ?? [], one).id) : [];
  },
  moveColumn: (playbook, one, two) => {
    const table = tableAt(playbook, one);
    return moveColumn(playbook, table.id, column(table, two), column(table, one + two));
  },
  columnKind: (playbook, one, two) => {
    const table = tableAt(playbook, one);
    return setKind(playbook, { field: table.id, column: column(table, two) }, pick(kinds, one), {
      options: ["A"],
    });
  },
  addSpot: (playbook, one, two) =>
    addWhiteSpot(playbook, {
      id: `spot-${one}-${two}-${playbook.whiteSpots?.length ?? 0}`,
      department: department(playbook, one),
      need: pick(["Which gauge?", "???", ""], two),
      without: pick(["It is measured with the wrong one.", ""], one),
    }),
  setSpot: (playbook, one, two) => {
    const spot = pick(playbook.whiteSpots ?? [], one);
    return spot ? setWhiteSpot(playbook, spot.id, "need", `What of ${two}?`, spot.need) : [];
  },
  removeSpot: (playbook, one) => removeWhiteSpot(playbook, pick(playbook.whiteSpots ?? [], one)?.id ?? ""),
  questionFromSpot: (playbook, one) =>
    questionFromSpot(playbook, pick(playbook.whiteSpots ?? [], one)?.id ?? ""),
  addOption: (playbook, one) =>
    options.addOptions(playbook, { field: withOptions(playbook, one).id }, ["New"]),
  retireOption: (playbook, one, two) => {
    const field = withOptions(playbook, one);
    return options.retireOption(playbook, { field: field.id }, value(field, two));
  },
  bringBackOption: (playbook, one, two) => {
    const field = withOptions(playbook, one);
    return options.bringBackOption(playbook, { field: field.id }, value(field, two));
  },
  moveOption: (playbook, one, two) => {
    const field = withOptions(playbook, one);
    return options.moveOption(playbook, { field: field.id }, value(field, two), value(field, one + two));
  },
  addDepartment: (playbook, one) => departments.addDepartment(playbook, `Shop ${one % 3}`, "From sales"),
  renameDepartment: (playbook, one, two) =>
    departments.renameDepartment(playbook, department(playbook, one), `Floor ${two % 3}`),
  moveDepartment: (playbook, one, two) =>
    departments.moveDepartment(playbook, department(playbook, one), department(playbook, two)),
  departmentWhen: (playbook, one, two) =>
    departments.setDepartmentWhen(
      playbook,
      department(playbook, one),
      two % 2 === 0 ? undefined : pick(playbook.fields, two).askedWhen,
    ),
  removeDepartment: (playbook, one, two) =>
    departments.removeDepartment(playbook, department(playbook, one), department(playbook, two)),
  addStage: (playbook, one) => stages.addStage(playbook, `Stage ${one % 3}: before the next`),
  renameStage: (playbook, one, two) =>
    stages.renameStage(playbook, stage(playbook, one), "short", `Step ${two % 3}`),
  moveStage: (playbook, one, two) =>
    stages.moveStage(playbook, stage(playbook, one), pick([null, stage(playbook, two)], one)),
  stageNeedBy: (playbook, one, two) =>
    stages.setStageNeedBy(playbook, stage(playbook, one), {
      workingDays: pick([3, "labelNoticeWorkingDays", "Days 1"], two),
      before: pick(["closeDate", "required-delivery-date"], one),
    }),
  removeStage: (playbook, one) => stages.removeStage(playbook, stage(playbook, one)),
  nameStage: (playbook, one, two) =>
    names.setStageOfName(
      playbook,
      pick(["salesforce", "by-mail"], one),
      `Name ${one % 4}`,
      stage(playbook, two),
    ),
  removeName: (playbook, _, two) =>
    names.removeStageName(
      playbook,
      "salesforce",
      pick(Object.keys(playbook.crmStages.salesforce ?? {}), two),
    ),
  setting: (playbook, one) => settings.setSetting(playbook, pick(Object.keys(playbook.settings), one), one),
  addSetting: (playbook, one) => settings.addSetting(playbook, `Days ${one % 3}`, one),
  removeSetting: (playbook, one) =>
    settings.removeSetting(playbook, pick(Object.keys(playbook.settings), one)),
  company: (playbook, one) =>
    company.setCompany(playbook, pick(["name", "address"], one), pick(["", "Us"], one)),
  addDock: (playbook, one) => company.addDock(playbook, `Dock ${one % 3}`),
  setDock: (playbook, one, two) =>
    playbook.company.docks.length > 0
      ? company.setDock(playbook, pick(playbook.company.docks, one).id, "hours", pick(["", "7-15"], two))
      : [],
  removeDock: (playbook, one) =>
    playbook.company.docks.length > 0
      ? company.removeDock(playbook, pick(playbook.company.docks, one).id)
      : [],
  keepFact: (playbook, one) => facts.keepFact(playbook, pick(["contacts", "owner", "amount"], one)),
  seesFact: (playbook, one, two) =>
    facts.setSeesFact(playbook, "amount", department(playbook, one), two % 2 === 0),
  factToAll: (playbook) => facts.showFactToAll(playbook, "amount"),
};

const anySteps = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(steps)), fc.nat({ max: 200 }), fc.nat({ max: 60 })),
  { minLength: 1, maxLength: 14 },
);

describe("whatever a manager does in the editor", () => {
  const starter = starterPlaybook();

  it("leaves a playbook that can be published, and can be taken back", () => {
    const done = new Set<string>();
    fc.assert(
      fc.property(anySteps, (doing) => {
        let playbook = starter;
        const back: Patch[][] = [];
        for (const [name, one, two] of doing) {
          const patches = steps[name]?.(playbook, one, two) ?? [];
          const tried = tryEdit(playbook, patches);
          if (!tried.ok) throw new Error(`${name}: ${JSON.stringify(tried)}`);
          if (patches.length === 0 || tried.value.breaks.length > 0) continue;
          playbook = tried.value.playbook;
          back.push(invertPatches(patches));
          done.add(name);
        }
        expect(checkPlaybook(playbook).filter(({ severity }) => severity === "error")).toEqual([]);
        expect(playbookSchema.safeParse(playbook).success).toBe(true);
        for (const patches of back.reverse()) {
          const undone = applyPatches(playbook, patches);
          if (!undone.ok) throw new Error(JSON.stringify(undone));
          playbook = undone.value;
        }
        expect(canonicalJson(playbook)).toBe(canonicalJson(starter));
      }),
      { numRuns: 25 },
    );
    expect(done.size).toBeGreaterThan(Object.keys(steps).length / 2);
    // Each step checks the whole playbook.
  }, 60_000);
});
