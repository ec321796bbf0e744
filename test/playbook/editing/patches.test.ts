import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPatches } from "../../../src/playbook/editing/apply.ts";
import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import { invertPatches } from "../../../src/playbook/editing/invert.ts";
import { patchSchema } from "../../../src/playbook/editing/patch.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { starterPlaybook } from "../../../src/playbook/starter-playbook.ts";
import { canonicalJson } from "../../../src/values/hash.ts";
import { playbookOf, question } from "../sample-playbook.ts";
import { somePlaybook } from "./some-playbook.ts";

const applied = (playbook: Playbook, patches: Parameters<typeof applyPatches>[1]): Playbook => {
  const made = applyPatches(playbook, patches);
  if (!made.ok) throw new Error(JSON.stringify(made));
  return made.value;
};

describe("patches", () => {
  it("make one playbook of another, and back", () => {
    fc.assert(
      fc.property(somePlaybook, somePlaybook, (before, after) => {
        const patches = diffPlaybooks(before, after);
        expect(canonicalJson(applied(before, patches))).toBe(canonicalJson(after));
        expect(canonicalJson(applied(after, invertPatches(patches)))).toBe(canonicalJson(before));
        for (const patch of patches)
          expect(patchSchema.safeParse(JSON.parse(JSON.stringify(patch))).success).toBe(true);
      }),
    );
  });

  it("say nothing where nothing differs, and never the number", () => {
    const starter = starterPlaybook();
    expect(diffPlaybooks(starter, { ...starterPlaybook(), number: 9 })).toEqual([]);
  });

  it("name what differs as closely as two managers may change it", () => {
    const before = playbookOf([question("a", { limits: { min: 1 } }), question("b"), question("c")]);
    const after = playbookOf([
      question("c"),
      question("a", { limits: { min: 2 }, label: "New" }),
      question("b"),
    ]);
    expect(diffPlaybooks(before, after)).toEqual([
      { path: ["fields", "a", "label"], was: "Label of a", now: "New" },
      { path: ["fields", "a", "limits", "min"], was: 1, now: 2 },
      { path: ["fields", "c"], move: { from: "b", to: null } },
    ]);
  });

  it("leave what they do not touch as it is", () => {
    const before = playbookOf([question("a"), question("b")]);
    const after = applied(before, [{ path: ["fields", "a", "label"], was: "Label of a", now: "New" }]);
    expect(after.fields[1]).toBe(before.fields[1]);
    expect(after.departments).toBe(before.departments);
  });

  it("change nothing where something else stands, and say what", () => {
    const before = playbookOf([question("a")]);
    const made = applyPatches(before, [
      { path: ["name"], was: "Sample", now: "Ours" },
      { path: ["fields", "a", "label"], was: "Their old one", now: "Mine" },
    ]);
    expect(made).toMatchObject({ ok: false, problem: { code: "edit-conflict" } });
    expect(made.conflict?.found).toBe("Label of a");
    expect(before.name).toBe("Sample");
  });

  it("do not bring back a part of what is gone", () => {
    const made = applyPatches(playbookOf([]), [{ path: ["fields", "a", "label"], now: "Mine" }]);
    expect(made.conflict?.found).toBeUndefined();
    expect(made.ok).toBe(false);
  });

  it("make the first of a list that was not there, and take the list away with its last", () => {
    const before = playbookOf([]);
    const patches = [
      { path: ["retired", "a"], now: question("a"), after: null },
      { path: ["crmStages", "salesforce", "Verbal"], now: "won" },
    ];
    const after = applied(before, patches);
    expect(after.retired?.map(({ id }) => id)).toEqual(["a"]);
    expect(canonicalJson(applied(after, invertPatches(patches)))).toBe(canonicalJson(before));
  });

  it("take names of every object's own members for what they are: names", () => {
    const before = playbookOf([]);
    const patches = [{ path: ["settings", "__proto__"], now: "x" }];
    const after = applied(before, patches);
    expect(Object.hasOwn(after.settings, "__proto__")).toBe(true);
    expect(canonicalJson(applied(after, invertPatches(patches)))).toBe(canonicalJson(before));
  });
});
