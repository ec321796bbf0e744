import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import {
  type DraftChange,
  type DraftLog,
  redoing,
  startLog,
  takeChange,
  typedOn,
  undoing,
} from "../../../src/playbook/editing/draft-log.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import { rebasePatches } from "../../../src/playbook/editing/rebase.ts";
import type { Playbook } from "../../../src/playbook/playbook.ts";
import { playbookOf, question } from "../sample-playbook.ts";
import { somePlaybook } from "./some-playbook.ts";

const base = playbookOf([question("a"), question("b")]);
const at = (second: number): string => new Date(Date.UTC(2026, 10, 22, 9, 0, second)).toISOString();
type Made = Partial<DraftChange> & { patches: Patch[] };

/** As a window stores a change. */
function stored(log: DraftLog, change: Made): DraftLog {
  const whole = { at: at(log.seq), by: "Ann", window: "one", ...change };
  const joins = change.undoes || change.redoes || !typedOn(log, whole) ? {} : { joins: true as const };
  const taken = takeChange(log, { ...whole, ...joins, seq: log.seq + 1 });
  if (!taken.ok) throw new Error(JSON.stringify(taken.problem));
  return taken.value;
}
const undone = (log: DraftLog): DraftLog => {
  const change = undoing(log);
  return change ? stored(log, { ...change, undoes: change.undoes ?? 0 }) : log;
};
const redone = (log: DraftLog): DraftLog => {
  const change = redoing(log);
  return change ? stored(log, { ...change, redoes: change.redoes ?? 0 }) : log;
};
const named = (was: string, now: string): Patch[] => [{ path: ["name"], was, now }];

describe("a draft's changes", () => {
  it("are taken back one by one and made again, and a new change ends what could be made again", () => {
    let log = stored(startLog(base), { patches: named("Sample", "Ours") });
    log = stored(log, { patches: [{ path: ["settings", "floor"], was: 22, now: 25 }] });
    log = undone(undone(log));
    expect(log.playbook).toEqual(base);
    expect(log.done).toBeNull();
    log = redone(log);
    expect(log.playbook.name).toBe("Ours");
    log = stored(log, { patches: [{ path: ["settings", "floor"], was: 22, now: 30 }] });
    expect(log.undone).toBeNull();
    expect(redone(log)).toBe(log);
  });

  it("count typing on as one step, but not after a pause, in another window, elsewhere, or by choosing", () => {
    const first = stored(startLog(base), { patches: named("Sample", "O"), at: at(1) });
    const steps = (change: Made): number => {
      let log = stored(first, change);
      let count = 0;
      for (; log.done; log = undone(log)) count++;
      return count;
    };
    expect(steps({ patches: named("O", "Ours"), at: at(3) })).toBe(1);
    expect(steps({ patches: named("O", "Ours"), at: at(5) })).toBe(2);
    expect(steps({ patches: named("O", "Ours"), at: at(3), window: "two" })).toBe(2);
    expect(steps({ patches: [{ path: ["language"], was: "en", now: "de" }], at: at(3) })).toBe(2);
    const chosen: Patch[] = [{ path: ["fields", "a", "readers"], was: ["receiving"], now: ["shipping"] }];
    expect(steps({ patches: chosen, at: at(3) })).toBe(2);
  });

  it("lead back to where it began when all are taken back, and to the end again", () => {
    fc.assert(
      fc.property(fc.array(somePlaybook, { maxLength: 8 }), fc.array(fc.boolean()), (states, ways) => {
        let log = startLog(base);
        for (const state of states) log = stored(log, { patches: diffPlaybooks(log.playbook, state) });
        // Back and forth in between changes nothing of it.
        for (const back of ways) log = back ? undone(log) : redone(log);
        while (log.undone) log = redone(log);
        const end: Playbook = log.playbook;
        while (log.done) log = undone(log);
        expect(diffPlaybooks(log.playbook, base)).toEqual([]);
        while (log.undone) log = redone(log);
        expect(diffPlaybooks(log.playbook, end)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("a draft's changes on another version", () => {
  it("go over where they fit; of what both changed both values stand, to choose", () => {
    const mine = diffPlaybooks(base, {
      ...base,
      name: "Ours",
      settings: { floor: 25 },
      fields: [question("a", { dueFrom: "won" }), question("b", { label: "B" })],
    });
    const theirs = { ...base, settings: { floor: 30 }, fields: [question("a", { dueFrom: "won" })] };
    const { playbook, patches, clashing } = rebasePatches(mine, theirs);
    expect(playbook).toEqual({ ...theirs, name: "Ours" });
    expect(patches).toEqual(named("Sample", "Ours"));
    // Due from was changed to the same by both: nothing to choose. The label's question is gone there.
    expect(clashing).toEqual([
      {
        patch: { path: ["settings", "floor"], was: 22, now: 25 },
        found: 30,
        mine: { path: ["settings", "floor"], was: 30, now: 25 },
      },
      {
        patch: { path: ["fields", "b", "label"], was: "Label of b", now: "B" },
        found: undefined,
        mine: null,
      },
    ]);
  });
});
