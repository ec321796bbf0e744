import { describe, expect, it } from "vitest";
import { checkPlaybook } from "../../../../src/playbook/check-playbook.ts";
import { applyPatches } from "../../../../src/playbook/editing/apply.ts";
import {
  addDock,
  moveDock,
  removeDock,
  setCompany,
  setDock,
} from "../../../../src/playbook/editing/edits/company.ts";
import {
  addDepartment,
  moveDepartment,
  removeDepartment,
  renameDepartment,
  setDepartmentWhen,
} from "../../../../src/playbook/editing/edits/departments.ts";
import { departmentUses } from "../../../../src/playbook/editing/edits/hand-over.ts";
import {
  factReaders,
  factsForAll,
  keepFact,
  setSeesFact,
  showFactToAll,
} from "../../../../src/playbook/editing/edits/record-readers.ts";
import {
  addSetting,
  removeSetting,
  setSetting,
  settingUses,
} from "../../../../src/playbook/editing/edits/settings.ts";
import { removeStageName, setStageOfName } from "../../../../src/playbook/editing/edits/stage-names.ts";
import { stageUses } from "../../../../src/playbook/editing/edits/stage-uses.ts";
import {
  addStage,
  heirsOf,
  moveStage,
  removeStage,
  renameStage,
  setStageNeedBy,
  shortFrom,
} from "../../../../src/playbook/editing/edits/stages.ts";
import { tryEdit } from "../../../../src/playbook/editing/edits/would-break.ts";
import type { Patch } from "../../../../src/playbook/editing/patch.ts";
import { type Playbook, playbookSchema } from "../../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../../src/playbook/starter-playbook.ts";
import { playbookOf, question } from "../../sample-playbook.ts";

const starter = starterPlaybook();
const edited = (playbook: Playbook, patches: Patch[]): Playbook => {
  const made = applyPatches(playbook, patches);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};
/** As the editor makes it: never so that it could not be published any more. */
const publishable = (playbook: Playbook, patches: Patch[]): Playbook => {
  const tried = tryEdit(playbook, patches);
  if (!tried.ok) throw new Error(tried.problem.code);
  expect(tried.value.breaks).toEqual([]);
  expect(playbookSchema.safeParse(tried.value.playbook).success).toBe(true);
  return tried.value.playbook;
};
const names = (things: { name: string }[]) => things.map(({ name }) => name);
const ids = (things: { id: string }[]) => things.map(({ id }) => id);

describe("a department", () => {
  const playbook = playbookOf([question("a"), question("b", { department: "shipping" })]);

  it("is added last, with a page that lists all it reads", () => {
    const now = publishable(starter, addDepartment(starter, " Paint shop ", "From sales"));
    expect(now.departments.at(-1)).toEqual({
      id: "paint-shop",
      name: "Paint shop",
      level: 1,
      page: { title: "Paint shop", blocks: [{ kind: "readiness" }, { kind: "rest", heading: "From sales" }] },
    });
  });

  it("needs a name of its own", () => {
    expect(addDepartment(playbook, "  ", "")).toEqual([]);
    expect(addDepartment(playbook, "receiving", "")).toEqual([]);
    expect(renameDepartment(playbook, "shipping", "Receiving")).toEqual([]);
    expect(names(edited(playbook, renameDepartment(playbook, "shipping", "SHIPPING")).departments)).toEqual([
      "Receiving",
      "SHIPPING",
    ]);
  });

  it("takes its page's title along where that was its name", () => {
    const added = edited(playbook, addDepartment(playbook, "Paint", "From sales"));
    const now = edited(added, renameDepartment(added, "paint", "Paint shop"));
    expect(now.departments.at(-1)).toMatchObject({ name: "Paint shop", page: { title: "Paint shop" } });
    const renamed = edited(starter, renameDepartment(starter, "receiving", "Dock"));
    expect(renamed.departments[1]?.page?.title).toBe("Goods without a purchase order");
  });

  it("changes places, and takes part when a condition holds", () => {
    expect(ids(edited(playbook, moveDepartment(playbook, "shipping", null)).departments)).toEqual([
      "shipping",
      "receiving",
    ]);
    const always = edited(starter, setDepartmentWhen(starter, "installation", undefined));
    expect(always.departments.at(-1)).not.toHaveProperty("when");
  });

  it("does not go while it asks or reads something and nobody takes that over", () => {
    expect(removeDepartment(starter, "receiving")).toEqual([]);
    expect(removeDepartment(starter, "receiving", "receiving")).toEqual([]);
    expect(removeDepartment(starter, "receiving", "nobody")).toEqual([]);
    const alone = playbookOf([], { departments: [{ id: "all", name: "Everyone", level: 1 }] });
    expect(removeDepartment(alone, "all")).toEqual([]);
  });

  it("goes at once when nothing hangs on it, and leaves the facts kept for it", () => {
    const unused = playbookOf([question("a")], { recordReaders: { amount: ["receiving", "shipping"] } });
    const now = publishable(unused, removeDepartment(unused, "shipping"));
    expect(ids(now.departments)).toEqual(["receiving"]);
    expect(now.recordReaders).toEqual({ amount: ["receiving"] });
  });

  it.each(ids(starter.departments))("hands all it asks and reads to another one: %s", (id) => {
    const to = id === "shipping" ? "receiving" : "shipping";
    const uses = departmentUses(starter, id);
    const now = publishable(starter, removeDepartment(starter, id, to));
    expect(departmentUses(now, id)).toMatchObject({ owns: [], reads: [], checks: [], inUse: false });
    expect(departmentUses(now, to).owns.length).toBe(
      departmentUses(starter, to).owns.length + uses.owns.length,
    );
    for (const { id: read } of uses.reads)
      expect(now.fields.find((field) => field.id === read)?.readers).toContain(to);
    expect(checkPlaybook(now).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("does not hand on what only some may see", () => {
    const now = edited(starter, removeDepartment(starter, "accounting", "receiving"));
    expect(now.recordReaders).toEqual({
      amount: ["estimating"],
      lines: ["estimating"],
      "account.paymentTerms": [],
    });
    const prices = now.fields.flatMap(({ columns = [] }) => columns.filter(({ readers }) => readers));
    expect(prices.length).toBeGreaterThan(0);
    for (const { readers } of prices) expect(readers).not.toContain("receiving");
  });

  it("hands on retired questions and white spots, too", () => {
    const before = playbookOf([], {
      retired: [question("old", { columns: [{ ...question("c"), readers: ["receiving"] }] })],
      whiteSpots: [{ id: "spot", department: "receiving", need: "A crane" }],
    });
    expect(removeDepartment(before, "receiving")).toEqual([]);
    const now = edited(before, removeDepartment(before, "receiving", "shipping"));
    expect(now.retired?.[0]).toMatchObject({ department: "shipping", readers: ["shipping"] });
    expect(now.whiteSpots?.[0]?.department).toBe("shipping");
  });
});

describe("a stage", () => {
  it("is added before the deal is won, with a short name", () => {
    const now = publishable(starter, addStage(starter, "Verbal: they said yes"));
    expect(ids(now.stages)).toEqual(["qualify", "quote", "commit", "verbal", "won", "release"]);
    expect(now.stages[3]).toEqual({ id: "verbal", name: "Verbal: they said yes", short: "Verbal" });
    expect(addStage(starter, "Quote: again")).toEqual([]);
    expect(addStage(starter, " : ")).toEqual([]);
    expect(shortFrom("A name that is much too long for any chip").length).toBeLessThanOrEqual(24);
  });

  it("is never taken for a lost deal", () => {
    const now = edited(starter, addStage(starter, "Lost"));
    expect(now.stages[3]?.id).toBe("lost-2");
  });

  it("is renamed, and needed by another day", () => {
    expect(edited(starter, renameStage(starter, "quote", "short", " Offer ")).stages[1]?.short).toBe("Offer");
    expect(renameStage(starter, "quote", "short", "won")).toEqual([]);
    expect(renameStage(starter, "quote", "name", "  ")).toEqual([]);
    const rule = { workingDays: 3, before: "closeDate" };
    const now = publishable(starter, setStageNeedBy(starter, "qualify", rule));
    expect(now.stages[0]?.needBy).toEqual(rule);
    expect(edited(now, setStageNeedBy(now, "qualify", undefined)).stages[0]).not.toHaveProperty("needBy");
  });

  it("moves, but release never before won", () => {
    expect(ids(edited(starter, moveStage(starter, "qualify", "quote")).stages).slice(0, 2)).toEqual([
      "quote",
      "qualify",
    ]);
    expect(moveStage(starter, "release", "commit")).toEqual([]);
    expect(moveStage(starter, "won", "release")).toEqual([]);
    expect(moveStage(starter, "won", "won")).toEqual([]);
  });

  it("stays while the rules know it by name", () => {
    for (const id of ["quote", "won", "release"]) {
      expect(heirsOf(starter, id)).toBeNull();
      expect(removeStage(starter, id)).toEqual([]);
    }
  });

  it("hands what is due to the stage after it, and its CRM names to the one before", () => {
    const before = stageUses(starter, "commit");
    expect(before.due.questions).toBeGreaterThan(5);
    const now = publishable(starter, removeStage(starter, "commit"));
    expect(ids(now.stages)).toEqual(["qualify", "quote", "won", "release"]);
    expect(stageUses(now, "won").due.questions).toBe(
      stageUses(starter, "won").due.questions + before.due.questions,
    );
    expect(now.crmStages.salesforce?.["Negotiation/Review"]).toBe("quote");
  });

  it("hands them where a manager says", () => {
    const now = edited(starter, removeStage(starter, "commit", { due: "quote", names: "won" }));
    expect(stageUses(now, "quote").due.questions).toBeGreaterThan(stageUses(starter, "quote").due.questions);
    expect(now.crmStages.salesforce?.["Negotiation/Review"]).toBe("won");
  });

  it("leaves the names of the first to the second, and of one after release to won", () => {
    expect(heirsOf(starter, "qualify")).toEqual({ due: "quote", names: "quote" });
    const after = {
      ...starter,
      stages: [...starter.stages, { id: "service", name: "Service", short: "Service" }],
    };
    expect(heirsOf(after, "service")).toEqual({ due: "release", names: "won" });
  });
});

describe("what a CRM calls its stages", () => {
  it("is added, and means another stage", () => {
    const added = publishable(starter, setStageOfName(starter, "salesforce", " Verbal yes ", "commit"));
    expect(added.crmStages.salesforce?.["Verbal yes"]).toBe("commit");
    const changed = edited(added, setStageOfName(added, "salesforce", "Verbal yes", "quote"));
    expect(changed.crmStages.salesforce?.["Verbal yes"]).toBe("quote");
  });

  it("takes no name that is none, and no stage a deal comes to by itself", () => {
    for (const name of ["", "  ", "__proto__"])
      expect(setStageOfName(starter, "salesforce", name, "quote")).toEqual([]);
    expect(setStageOfName(starter, "salesforce", "Shipped", "release")).toEqual([]);
    expect(setStageOfName(starter, "salesforce", "Shipped", "nowhere")).toEqual([]);
    const odd = publishable(starter, setStageOfName(starter, "constructor", "constructor", "quote"));
    expect(odd.crmStages.constructor).toEqual({ constructor: "quote" });
  });

  it("is gone with its CRM's last name", () => {
    const one = edited(starter, setStageOfName(starter, "hubspot", "Deal in", "quote"));
    expect(one.crmStages.hubspot).toEqual({ "Deal in": "quote" });
    expect(edited(one, removeStageName(one, "hubspot", "Deal in")).crmStages).toEqual(starter.crmStages);
  });
});

describe("a setting", () => {
  it("of a manager's own has a name and a number, and goes when nothing reads it", () => {
    const now = publishable(starter, addSetting(starter, " Crane weight ", 2500));
    expect(now.settings["Crane weight"]).toBe(2500);
    const due = edited(
      now,
      setStageNeedBy(now, "qualify", { workingDays: "Crane weight", before: "closeDate" }),
    );
    expect(settingUses(due, "Crane weight")).toEqual(["Qualify"]);
    expect(removeSetting(due, "Crane weight")).toEqual([]);
    expect(edited(now, removeSetting(now, "Crane weight")).settings).toEqual(starter.settings);
  });

  it("has no name that is none, that is taken, or that every object has", () => {
    for (const name of ["", "__proto__", "constructor", "toString", "MARGINFLOORPCT", "a".repeat(41), "{x}"])
      expect(addSetting(starter, name, 1)).toEqual([]);
  });

  it("of ours is changed, and never removed", () => {
    expect(edited(starter, setSetting(starter, "marginFloorPct", 18)).settings.marginFloorPct).toBe(18);
    expect(settingUses(starter, "marginFloorPct").length).toBeGreaterThan(0);
    expect(removeSetting(starter, "homeCountry")).toEqual([]);
    expect(setSetting(starter, "unheard of", 1)).toEqual([]);
  });
});

describe("the company", () => {
  it("has a name, an address, and docks in order", () => {
    const named = edited(starter, setCompany(starter, "name", " Hansen Ltd "));
    const now = edited(named, setCompany(named, "address", ""));
    expect(now.company).toMatchObject({ name: "Hansen Ltd" });
    expect(now.company).not.toHaveProperty("address");
    const added = edited(starter, addDock(starter, "Dock 3"));
    expect(added.company.docks[1]).toEqual({
      id: "dock-3-2",
      name: "Dock 3",
      address: starter.company.address,
    });
    const moved = edited(added, moveDock(added, "dock-3-2", null));
    expect(ids(moved.company.docks)).toEqual(["dock-3-2", "dock-3"]);
    const hours = edited(moved, setDock(moved, "dock-3", "hours", ""));
    expect(hours.company.docks[1]).not.toHaveProperty("hours");
    expect(setDock(hours, "dock-3", "name", " ")).toEqual([]);
    expect(ids(edited(hours, removeDock(hours, "dock-3")).company.docks)).toEqual(["dock-3-2"]);
  });
});

describe("a fact of the record", () => {
  it("is kept for all departments at first, then for those that are left, then for everybody", () => {
    expect(factsForAll(starter)).not.toContain("amount");
    const kept = publishable(starter, keepFact(starter, "contacts"));
    expect(factReaders(kept, "contacts")).toEqual(ids(starter.departments));
    const fewer = publishable(kept, setSeesFact(kept, "contacts", "receiving", false));
    expect(factReaders(fewer, "contacts")).not.toContain("receiving");
    const again = edited(fewer, setSeesFact(fewer, "contacts", "receiving", true));
    expect(factReaders(again, "contacts")).toEqual(ids(starter.departments));
    expect(edited(again, showFactToAll(again, "contacts")).recordReaders).toEqual(starter.recordReaders);
    expect(keepFact(starter, "unheard of")).toEqual([]);
  });
});
