import { describe, expect, it } from "vitest";
import { checkPlaybook } from "../../../../src/playbook/check-playbook.ts";
import { applyPatches } from "../../../../src/playbook/editing/apply.ts";
import {
  addQuestion,
  labelFrom,
  type NewQuestion,
} from "../../../../src/playbook/editing/edits/add-question.ts";
import {
  addColumn,
  bringBackColumn,
  copyColumn,
  retireColumn,
} from "../../../../src/playbook/editing/edits/columns.ts";
import {
  addOptions,
  bringBackOption,
  moveOption,
  renameOption,
  retireOption,
} from "../../../../src/playbook/editing/edits/options.ts";
import { moveColumn, moveQuestion, moveToDepartment } from "../../../../src/playbook/editing/edits/order.ts";
import { readingsOf } from "../../../../src/playbook/editing/edits/reads.ts";
import {
  bringBackQuestion,
  copyQuestion,
  retireQuestion,
} from "../../../../src/playbook/editing/edits/retire.ts";
import { answersStay, setKind } from "../../../../src/playbook/editing/edits/set-kind.ts";
import { setLimit, setMember, setReads } from "../../../../src/playbook/editing/edits/set-member.ts";
import { tryEdit } from "../../../../src/playbook/editing/edits/would-break.ts";
import type { Patch } from "../../../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../../src/playbook/starter-playbook.ts";
import { gate, playbookOf, question } from "../../sample-playbook.ts";

const edited = (playbook: Playbook, patches: Patch[]): Playbook => {
  const made = applyPatches(playbook, patches);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};
const ids = ({ fields }: Playbook) => fields.map(({ id }) => id);
const asked: NewQuestion = {
  question: "Which crane lifts it off the truck?",
  why: "The crane is hired a week before.",
  owner: "rep",
  readers: ["receiving"],
  kind: "text",
  dueFrom: "won",
  department: "receiving",
};

describe("a new question", () => {
  it("stands last in its department, named after what it asks", () => {
    const playbook = playbookOf([question("a"), question("b", { department: "shipping" })]);
    const now = edited(playbook, addQuestion(playbook, asked));
    expect(ids(now)).toEqual(["a", "which-crane-lifts-it-off-the-truck", "b"]);
    expect(now.fields[1]).toMatchObject({
      label: "Which crane lifts it off the truck",
      level: 1,
      locked: false,
    });
    expect(checkPlaybook(now)).toEqual([]);
  });

  it("is refused without a why, an owner, a reader, or anything to choose", () => {
    const playbook = playbookOf([]);
    for (const lacking of [
      { why: " " },
      { owner: "" },
      { readers: [] },
      { kind: "choice" },
      { kind: "table" },
    ])
      expect(addQuestion(playbook, { ...asked, ...lacking })).toEqual([]);
  });

  it("never takes an id that answers may hang on", () => {
    const playbook = playbookOf([], { retired: [question("which-crane-lifts-it-off-the-truck")] });
    const now = edited(playbook, addQuestion(playbook, asked));
    expect(ids(now)).toEqual(["which-crane-lifts-it-off-the-truck-2"]);
  });

  it("brings its choices or its columns along", () => {
    const playbook = playbookOf([]);
    const choice = edited(
      playbook,
      addQuestion(playbook, { ...asked, kind: "choice", options: ["Ours", " ", "Ours", "Theirs"] }),
    );
    expect(choice.fields[0]?.options).toEqual([
      { value: "ours", label: "Ours" },
      { value: "theirs", label: "Theirs" },
    ]);
    const table = edited(
      playbook,
      addQuestion(playbook, { ...asked, kind: "table", columns: ["Crane", "Tons"] }),
    );
    expect(table.fields[0]?.columns?.map(({ id, dueFrom }) => [id, dueFrom])).toEqual([
      ["crane", "won"],
      ["tons", "won"],
    ]);
    expect([...checkPlaybook(choice), ...checkPlaybook(table)]).toEqual([]);
  });

  it("has a label no longer than a heading", () => {
    expect(labelFrom("What is the customer paying for the rush, and who said so?")).toBe(
      "What is the customer paying for the",
    );
  });
});

describe("the order", () => {
  const playbook = playbookOf([
    question("a"),
    question("x", { department: "shipping" }),
    question("b"),
    question("c"),
  ]);

  it("changes within the department, around others' questions", () => {
    expect(ids(edited(playbook, moveQuestion(playbook, "c", "a")))).toEqual(["a", "c", "x", "b"]);
    expect(ids(edited(playbook, moveQuestion(playbook, "b", null)))).toEqual(["b", "a", "x", "c"]);
    expect(moveQuestion(playbook, "a", null)).toEqual([]);
    expect(moveQuestion(playbook, "b", "a")).toEqual([]);
  });

  it("follows a question to another department", () => {
    const last = edited(playbook, moveToDepartment(playbook, "a", "shipping"));
    expect(ids(last)).toEqual(["x", "a", "b", "c"]);
    expect(last.fields[1]?.department).toBe("shipping");
    expect(ids(edited(playbook, moveToDepartment(playbook, "c", "shipping", null)))).toEqual([
      "a",
      "c",
      "x",
      "b",
    ]);
  });

  it("of columns and choices changes alike", () => {
    const table = question("t", {
      kind: "table",
      columns: ["one", "two"].map((id) => {
        const { department: _, readers: __, locked: ___, ...column } = question(id);
        return column;
      }),
    });
    const both = playbookOf([table, gate]);
    const moved = edited(both, moveColumn(both, "t", "two", null));
    expect(moved.fields[0]?.columns?.map(({ id }) => id)).toEqual(["two", "one"]);
    const options = edited(both, moveOption(both, { field: "gate" }, "c", "a"));
    expect(options.fields[1]?.options?.map(({ value }) => value)).toEqual(["a", "c", "b", "none"]);
  });
});

describe("retiring", () => {
  it("keeps the question to be brought back as it was", () => {
    const playbook = playbookOf([question("a"), question("b")]);
    const retired = edited(playbook, retireQuestion(playbook, "a"));
    expect([ids(retired), retired.retired?.map(({ id }) => id)]).toEqual([["b"], ["a"]]);
    const back = edited(retired, bringBackQuestion(retired, "a"));
    expect(ids(back)).toEqual(["b", "a"]);
    expect(back.retired).toBeUndefined();
  });

  it("is not for what cannot be switched off", () => {
    const playbook = playbookOf([question("a", { locked: true })]);
    expect(retireQuestion(playbook, "a")).toEqual([]);
  });

  it("of what others depend on says who, and is refused", () => {
    const playbook = playbookOf([gate, question("a", { askedWhen: { has: ["gate", "a"] } })]);
    expect(readingsOf(playbook, { field: "gate" }).needed).toEqual([
      { name: "Label of a", field: "a", department: "receiving" },
    ]);
    const tried = tryEdit(playbook, retireQuestion(playbook, "gate"));
    expect(tried.ok && tried.value.breaks.map(({ code }) => code)).toEqual(["playbook-retired-gate"]);
  });

  it("leaves pages, figures and sense checks standing: they do without", () => {
    const starter = starterPlaybook();
    for (const id of ["required-delivery-date", "csm-items", "ship-to"]) {
      const readings = readingsOf(starter, { field: id });
      expect([id, readings.checks.length > 0, readings.pages.length > 0]).toEqual([id, true, true]);
    }
  });

  it("names everything that would refuse it, for every question of the starter playbook", () => {
    const starter = starterPlaybook();
    for (const { id, locked } of starter.fields) {
      const tried = tryEdit(starter, retireQuestion(starter, id));
      const breaks = tried.ok ? tried.value.breaks.length : -1;
      const needed = readingsOf(starter, { field: id }).needed.length;
      expect([id, breaks > 0]).toEqual([id, !locked && needed > 0]);
    }
  });

  it("of a column takes it out of what the CRM's lines fill, and keeps one", () => {
    const starter = starterPlaybook();
    const lines = starter.fields.find(({ prefill }) => prefill && "lines" in prefill);
    const [column = ""] = Object.keys(lines?.prefill && "lines" in lines.prefill ? lines.prefill.lines : {});
    const now = edited(starter, retireColumn(starter, lines?.id ?? "", column));
    const field = now.fields.find(({ id }) => id === lines?.id);
    expect(field?.retiredColumns?.map(({ id }) => id)).toEqual([column]);
    expect(Object.keys(field?.prefill && "lines" in field.prefill ? field.prefill.lines : {})).not.toContain(
      column,
    );
    const back = edited(now, bringBackColumn(now, lines?.id ?? "", column));
    expect(back.fields.find(({ id }) => id === lines?.id)?.columns?.at(-1)?.id).toBe(column);
    const one = playbookOf([question("t", { kind: "table", columns: [] })]);
    const table = edited(one, addColumn(one, "t", "Only"));
    expect(retireColumn(table, "t", "only")).toEqual([]);
  });
});

describe("a choice", () => {
  const playbook = playbookOf([gate]);
  const ref = { field: "gate" };
  const options = (patches: Patch[]) => edited(playbook, patches).fields[0]?.options;

  it("is added, renamed, retired and brought back; its value stays", () => {
    expect(options(addOptions(playbook, ref, ["D d", "A"]))?.at(-1)).toEqual({ value: "d-d", label: "D d" });
    expect(options(renameOption(playbook, ref, "a", "First"))?.[0]).toEqual({ value: "a", label: "First" });
    const retired = edited(playbook, retireOption(playbook, ref, "a"));
    expect(retired.fields[0]?.options?.[0]).toEqual({ value: "a", label: "A", retired: true });
    expect(edited(retired, bringBackOption(retired, ref, "a"))).toEqual(playbook);
  });

  it("is the last one offered: it stays", () => {
    const one = playbookOf([question("q", { kind: "choice", options: [{ value: "a", label: "A" }] })]);
    expect(retireOption(one, { field: "q" }, "a")).toEqual([]);
  });
});

describe("another kind", () => {
  it("takes away what only made sense for the old one", () => {
    const playbook = playbookOf([
      question("q", { limits: { min: 1, max: 9 }, kind: "quantity", units: ["kg"] }),
    ]);
    const now = edited(playbook, setKind(playbook, { field: "q" }, "yesno"));
    expect(now.fields[0]).toEqual(question("q", { kind: "yesno" }));
  });

  it("keeps choices among choices, without the answer that excludes others where there is one answer", () => {
    const playbook = playbookOf([gate]);
    const now = edited(playbook, setKind(playbook, { field: "gate" }, "choice"));
    expect(now.fields[0]?.options).toEqual(gate.options);
    expect(now.fields[0]?.limits).toBeUndefined();
  });

  it("waits for what it needs", () => {
    const playbook = playbookOf([question("q")]);
    expect(setKind(playbook, { field: "q" }, "choice")).toEqual([]);
    const table = edited(playbook, setKind(playbook, { field: "q" }, "table", { columns: ["Name", "Size"] }));
    expect(table.fields[0]?.columns?.length).toBe(2);
    const back = edited(table, setKind(table, { field: "q" }, "text"));
    expect(back).toEqual(playbook);
  });

  it("says whether the answers given stay answers", () => {
    const stays = (from: string, to: string) => answersStay({ kind: from }, to);
    expect([stays("text", "longtext"), stays("number", "percent")]).toEqual([true, true]);
    expect([stays("choice", "text"), stays("choice", "multichoice"), stays("text", "date")]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("a member", () => {
  it("is set only where it differs, and taken away when there is none", () => {
    const playbook = playbookOf([question("q", { needBy: { workingDays: 2, before: "closeDate" } })]);
    expect(setMember(playbook, { field: "q" }, "why", "Somebody waits otherwise.")).toEqual([]);
    const now = edited(playbook, setMember(playbook, { field: "q" }, "needBy", undefined));
    expect(now.fields[0]).toEqual(question("q"));
    expect(setMember(playbook, { field: "gone" }, "why", "x")).toEqual([]);
  });

  it("of limits and readers is set one by one", () => {
    const playbook = playbookOf([question("q", { readers: ["shipping"] })]);
    const limited = edited(playbook, setLimit(playbook, { field: "q" }, "maxLength", 5));
    expect(limited.fields[0]?.limits).toEqual({ maxLength: 5 });
    const read = edited(playbook, setReads(playbook, { field: "q" }, "receiving", true));
    expect(read.fields[0]?.readers).toEqual(["receiving", "shipping"]);
  });

  it("of a copy is its own", () => {
    const playbook = playbookOf([question("q", { locked: true })]);
    const now = edited(playbook, copyQuestion(playbook, "q", "Label of q (copy)"));
    expect(now.fields[1]).toMatchObject({
      id: "label-of-q-copy",
      locked: false,
      why: "Somebody waits otherwise.",
    });
    const starter = starterPlaybook();
    const copied = edited(starter, copyColumn(starter, "csm-items", "part-no", "Our part"));
    expect(copied.fields.find(({ id }) => id === "csm-items")?.columns?.[1]?.id).toBe("our-part");
  });
});
