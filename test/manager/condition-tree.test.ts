import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canMove, deepestGroup, moved, removed } from "../../extension/manager/condition/edit-tree.ts";
import { findReadable } from "../../extension/manager/condition/find-readable.ts";
import { dependentsOf, verbsFor } from "../../extension/manager/condition/readable.ts";
import {
  conditionOf,
  type Group,
  type Node,
  newRow,
  treeOf,
  unfinished,
} from "../../extension/manager/condition/tree.ts";
import { canonical } from "../../src/conditions/canonical.ts";
import { type Condition, comparisonsIn } from "../../src/conditions/condition.ts";
import { starterPlaybook } from "../../src/playbook/starter-playbook.ts";
import { conditionOver, fields, settings } from "../conditions/any-condition.ts";

const anyCondition = fc.tuple(fields, settings).chain(([over, limits]) => conditionOver(over, limits));
const parts = (group: Group): Node[] =>
  group.members.flatMap((member) => ["members" in member ? parts(member) : [], member].flat());
const depthOf = (group: Group): number =>
  1 + Math.max(0, ...group.members.map((member) => ("members" in member ? depthOf(member) : 0)));
const leaves = (condition: Condition | undefined): string[] =>
  (condition ? comparisonsIn(condition) : []).map((one) => JSON.stringify(one)).sort();

describe("a condition being built", () => {
  it("is the condition it began as, in its canonical form", () => {
    fc.assert(
      fc.property(anyCondition, (condition) => {
        expect(conditionOf(treeOf(condition))).toEqual(canonical(condition));
      }),
    );
  });

  it("begins with nothing, which is always asked", () => {
    expect(conditionOf(treeOf(undefined))).toBeUndefined();
  });

  it("does not count what is not finished, and keeps what a finished comparison was", () => {
    const tree = treeOf({ has: ["job-flags", "rush"] });
    const withNew = { ...tree, members: [...tree.members, newRow()] };
    expect(conditionOf(withNew)).toEqual({ has: ["job-flags", "rush"] });
    const cleared = { ...tree, members: tree.members.map((row) => ({ ...row, values: [] })) };
    expect(conditionOf(cleared)).toEqual({ has: ["job-flags", "rush"] });
    expect([tree, withNew, cleared].map(unfinished)).toEqual([0, 1, 1]);
  });

  it("loses nothing when its parts are moved, nests no deeper than a person reads, and moves back", () => {
    fc.assert(
      fc.property(
        anyCondition,
        fc.array(fc.tuple(fc.nat(30), fc.boolean()), { maxLength: 8 }),
        (condition, moves) => {
          const tree = treeOf(condition);
          const deepest = Math.max(deepestGroup, depthOf(tree));
          let now = tree;
          for (const [which, up] of moves) {
            const all = parts(now);
            const part = all[which % Math.max(1, all.length)];
            if (!part) return;
            const next = moved(now, part.key, up ? -1 : 1);
            expect(
              parts(next)
                .map(({ key }) => key)
                .sort(),
            ).toEqual(all.map(({ key }) => key).sort());
            expect(depthOf(next)).toBeLessThanOrEqual(deepest);
            if (!canMove(now, part.key, up ? -1 : 1)) expect(next).toBe(now);
            now = next;
          }
          for (const { key } of parts(now))
            expect(parts(removed(now, key)).some((one) => one.key === key)).toBe(false);
        },
      ),
    );
  });

  it("brings a part out of a group, past it and into it by one key", () => {
    const row = (id: string): Condition => ({ is: [id, true] });
    const tree = treeOf({ all: [row("a"), { any: [row("b"), row("c")] }] });
    const key = tree.members[0]?.key ?? "";
    const down = (times: number) => {
      let now = tree;
      for (let time = 0; time < times; time++) now = moved(now, key, 1);
      return conditionOf(now);
    };
    expect(down(1)).toEqual({ any: [row("a"), row("b"), row("c")] });
    expect(down(3)).toEqual({ any: [row("b"), row("c"), row("a")] });
    expect(down(4)).toEqual({ all: [{ any: [row("b"), row("c")] }, row("a")] });
    expect(leaves(down(9))).toEqual(leaves(conditionOf(tree)));
  });
});

describe("what a condition may read", () => {
  const { fields: asked } = starterPlaybook();
  const question = (id: string) => asked.find((one) => one.id === id) as (typeof asked)[number];

  it("is compared in the words of its kind", () => {
    expect(verbsFor(question("job-flags"))).toEqual(["has", "has_not"]);
    expect(verbsFor(question("billing-schedule"))).toEqual(["is", "is_not"]);
    expect(verbsFor(question("estimated-margin"))[0]).toBe("below");
    expect(verbsFor(question("csm-items"))).toEqual([]);
    expect(verbsFor(question("rush-premium"))).toEqual([]);
  });

  it("is found by its name first, then by its words and its id; what waits for the question comes last", () => {
    const waiting = dependentsOf("estimated-margin", asked);
    expect([...waiting]).toEqual(["estimated-margin", "margin-approval"]);
    const found = findReadable("MARGIN", { asked, waiting });
    expect(found.map(({ item, because }) => [item.id, because !== undefined])).toContainEqual([
      "estimated-margin",
      true,
    ]);
    expect(findReadable("special job", { asked, waiting })[0]?.item.id).toBe("job-flags");
    expect(findReadable("job-flags", { asked, waiting })[0]?.item.id).toBe("job-flags");
    expect(findReadable("no such words", { asked, waiting })).toEqual([]);
  });
});
