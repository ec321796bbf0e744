import fc from "fast-check";
import { describe, expect, it } from "vitest";
import messages from "../../../extension/public/_locales/en/messages.json" with { type: "json" };
import { applyPatches } from "../../../src/playbook/editing/apply.ts";
import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import { removeDepartment } from "../../../src/playbook/editing/edits/departments.ts";
import { isMove, type Patch } from "../../../src/playbook/editing/patch.ts";
import type { ChangeGroup } from "../../../src/playbook/editing/words/change.ts";
import { inOneLine, lineText } from "../../../src/playbook/editing/words/in-one-line.ts";
import { patchesInWords } from "../../../src/playbook/editing/words/patches-in-words.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { wordsFromMessages } from "../../../src/values/words.ts";
import { gate, playbookOf, question } from "../sample-playbook.ts";
import { somePlaybook } from "./some-playbook.ts";

const words = wordsFromMessages("en", messages);
const compared = (before: Playbook, after: Playbook): ChangeGroup[] =>
  patchesInWords(diffPlaybooks(before, after), before, after, words);
/** As a manager reads them: one line per heading and one per change under it. */
const read = (groups: ChangeGroup[]): string[] =>
  groups.flatMap(({ mark, title, lines }) => [
    `${mark}: ${title}`,
    ...lines.map((line) => `  ${lineText(line, words)}`),
  ]);

const edited = (patches: Patch[]): Playbook => {
  const made = applyPatches(base, patches);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
};

const base = playbookOf([
  gate,
  question("dock", { askedWhen: { has: ["gate", "a"] } }),
  question("parts", {
    kind: "table",
    columns: [
      {
        id: "qty",
        label: "Qty",
        question: "How many?",
        kind: "number",
        dueFrom: null,
        owner: "rep",
        level: 1,
      },
    ],
  }),
  question("ship-to", { department: "shipping" }),
]);
const changed = (id: string, change: object): Playbook => ({
  ...base,
  fields: base.fields.map((field) => (field.id === id ? { ...field, ...change } : field)),
});

describe("a comparison in words", () => {
  it("says what a department needs, and every answer to it that changed", () => {
    const spot = { id: "gauge", department: "receiving", need: "Which gauge?", gap: "They call." };
    const noted = { ...base, whiteSpots: [spot] };
    expect(read(compared(base, noted))).toEqual(["added: White spot: Which gauge?"]);
    const more = { ...spot, need: "", gap: "Nobody knows.", without: "It waits.", on: "2026-11-22" };
    expect(read(compared(noted, { ...base, whiteSpots: [more] }))).toEqual([
      "changed: White spot",
      "  Need: nothing (was Which gauge?)",
      "  Where the gap is: Nobody knows. (was They call.)",
      "  What happens without it: It waits.",
      "  Asked on: Sun, Nov 22, 2026",
    ]);
  });

  it("says what was and what is, property by property, by the names a manager knows", () => {
    expect(
      read(
        compared(
          base,
          changed("dock", {
            dueFrom: "won",
            level: 2,
            readers: ["receiving", "shipping"],
            askedWhen: { hasAny: ["gate", ["a", "b"]] },
            why: undefined,
          }),
        ),
      ),
    ).toEqual([
      "changed: What is dock?",
      "  What goes wrong without it: nothing (was Somebody waits otherwise.)",
      "  Read by: Receiving and Shipping (was Receiving)",
      "  Due from: Won (was Quote)",
      "  Level: Standard (was Essential)",
      "  Asked when: “Label of gate” includes A or B (was “Label of gate” includes A)",
    ]);
  });

  it("says answers by their labels: added, renamed, not offered any more, in another order", () => {
    const [a, b, , none] = gate.options ?? [];
    if (!a || !b || !none) throw new Error("The gate has four answers");
    const options = [b, { ...a, label: "Alpha" }, { ...none, retired: true }, { value: "d", label: "D" }];
    expect(read(compared(base, changed("gate", { options })))).toEqual([
      "changed: What is gate?",
      "  Answer “C” removed",
      "  Answer “A” is now called “Alpha”",
      "  Answer “NONE” is not offered any more",
      "  Answer “D” added",
      "  The answers stand in another order",
    ]);
  });

  it("says columns by name, and what changed in each", () => {
    const [qty] = base.fields[2]?.columns ?? [];
    if (!qty) throw new Error("The table has a column");
    const columns = [
      { ...qty, dueFrom: "won" },
      { ...qty, id: "note", label: "Note" },
    ];
    expect(read(compared(base, changed("parts", { columns })))).toEqual([
      "changed: What is parts?",
      "  Column “Qty”, Due from: Won (was never (optional))",
      "  Column “Note” added",
    ]);
    expect(read(compared(base, changed("parts", { columns: [], retiredColumns: [qty] })))).toEqual([
      "changed: What is parts?",
      "  Column “Qty” retired",
    ]);
  });

  it("tells retired from removed, and brought back from added", () => {
    const without = { ...base, fields: base.fields.filter(({ id }) => id !== "ship-to") };
    const retired = { ...without, retired: [question("ship-to", { department: "shipping" })] };
    expect(read(compared(base, retired))).toEqual(["retired: What is ship-to?"]);
    expect(read(compared(retired, base))).toEqual(["back: What is ship-to?"]);
    expect(read(compared(base, without))).toEqual(["removed: What is ship-to?"]);
    expect(read(compared(without, base))).toEqual([
      "added: What is ship-to?",
      "  Due from: Quote. Level: Essential.",
      "  Read by Receiving.",
    ]);
  });

  it("says settings, stage names, company and departments, the whole before its departments", () => {
    const after: Playbook = {
      ...base,
      settings: { floor: 25, note: "x" },
      crmStages: { salesforce: { "Verbal yes": "won" } },
      company: { name: "Ours Ltd", docks: [{ id: "one", name: "Dock 1", address: "Here" }] },
      departments: base.departments.map((one) =>
        one.id === "shipping" ? { ...one, name: "Dispatch", level: 2 } : one,
      ),
    };
    expect(read(compared(base, after))).toEqual([
      "changed: Settings",
      "  Floor: 25 (was 22)",
      "  Note: x",
      "changed: Stage names of Salesforce",
      "  “Verbal yes”: Won",
      "changed: Company and docks",
      "  Name: Ours Ltd (was Sample Ltd)",
      "  Dock “Dock 1” added",
      "changed: Dispatch",
      "  Name: Dispatch (was Shipping)",
      "  Level: Standard (was Essential)",
    ]);
  });

  it("says a move once, and forty moves in one sentence", () => {
    const [first, ...rest] = base.fields;
    const moved = { ...base, fields: [...rest, first as (typeof rest)[number]] };
    expect(read(compared(base, moved))).toEqual([
      "moved: Order of the questions",
      "  “Label of gate” now comes after “Label of parts”",
    ]);
    const starter = starterPlaybook();
    const turned = { ...starter, fields: starter.fields.toReversed() };
    const groups = compared(starter, turned);
    expect(groups.every(({ mark, lines }) => mark === "moved" && lines.length <= 4)).toBe(true);
    expect(read(groups).filter((line) => /^ {2}1\d were moved$/.test(line)).length).toBeGreaterThan(3);
  });

  it("goes by departments in their order, and in them by the order of their questions", () => {
    const after = {
      ...base,
      fields: base.fields.map((field) => ({ ...field, label: `${field.label}!` })),
    };
    expect(compared(base, after).map(({ department, field }) => [department, field])).toEqual([
      ["receiving", "gate"],
      ["receiving", "dock"],
      ["receiving", "parts"],
      ["shipping", "ship-to"],
    ]);
  });

  it("is one sentence where there is room for one", () => {
    const one = (after: Playbook) => inOneLine(compared(base, after), words);
    expect(one(changed("dock", { dueFrom: "won" }))).toBe("“What is dock?”: Due from: Won (was Quote)");
    expect(one(changed("dock", { dueFrom: "won", level: 3 }))).toBe("“What is dock?”: 2 changes");
    expect(one({ ...base, fields: [] })).toBe("4 changes");
    expect(one({ ...base, fields: [...base.fields, question("new")] })).toBe("“What is new?” added");
    expect(one(edited(removeDepartment(base, "receiving", "shipping")))).toMatch(
      /^“Receiving” removed, and \d+ changes with it$/,
    );
  });

  it("leaves nothing unsaid that differs, and says nothing where nothing does, in our words alone", () => {
    fc.assert(
      fc.property(somePlaybook, somePlaybook, (before, after) => {
        const patches = diffPlaybooks(before, after);
        const groups = patchesInWords(patches, before, after, words);
        expect(groups.length > 0).toBe(patches.length > 0);
        // Each said thing is there once, and none of it is a key that has no words.
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
        for (const line of read(groups))
          expect(line).not.toMatch(/(change|manager|kind)_[a-z]|undefined|\[object/);
        // Every question that is not what it was has its own lines.
        const said = new Set(groups.map(({ key }) => key));
        for (const { path } of patches.filter((patch) => !isMove(patch)))
          if (path[0] === "fields") expect([...said]).toContain(`fields/${path[1]}`);
      }),
    );
  });

  it("takes names of every object's own members for what they are: names", () => {
    const patches = [{ path: ["settings", "__proto__"], now: "x" }];
    const made = applyPatches(base, patches);
    if (!made.ok) throw new Error("The setting is new");
    expect(read(patchesInWords(patches, base, made.value, words))).toEqual([
      "changed: Settings",
      "  __proto__: x",
    ]);
  });
});
