import fc from "fast-check";
import { diffPlaybooks } from "../../../src/playbook/editing/diff.ts";
import {
  type DraftLog,
  redoing,
  startLog,
  takeChange,
  undoing,
} from "../../../src/playbook/editing/draft-log.ts";
import type { Patch } from "../../../src/playbook/editing/patch.ts";
import { somePlaybook } from "../../../test/playbook/editing/some-playbook.ts";
import { playbookOf, question } from "../../../test/playbook/sample-playbook.ts";
import { differs, type Property, property } from "./property.ts";

const base = playbookOf([question("a"), question("b")]);

type Step = { patches: Patch[]; undoes?: number; redoes?: number };

function taken(log: DraftLog, step: Step): DraftLog {
  const change = { ...step, at: "2026-11-22T09:00:00Z", by: "Ann", window: "one", seq: log.seq + 1 };
  const next = takeChange(log, change);
  if (!next.ok) throw new Error(JSON.stringify(next.problem));
  return next.value;
}
const back = (log: DraftLog): DraftLog => {
  const step = undoing(log);
  return step ? taken(log, { ...step, undoes: step.undoes ?? 0 }) : log;
};
const forth = (log: DraftLog): DraftLog => {
  const step = redoing(log);
  return step ? taken(log, { ...step, redoes: step.redoes ?? 0 }) : log;
};

export const draft: Property[] = [
  property(
    "a draft's step, done, undone and done again, in any order",
    60,
    fc.tuple(
      fc.array(somePlaybook, { minLength: 1, maxLength: 8 }),
      fc.array(fc.boolean(), { maxLength: 20 }),
    ),
    ([states, ways]) => {
      let log = startLog(base);
      const was = [log.playbook];
      for (const state of states) {
        const patches = diffPlaybooks(log.playbook, state);
        if (patches.length === 0) continue;
        log = taken(log, { patches });
        was.push(log.playbook);
      }
      // Where one stands among the states, by the steps taken back and made again.
      let at = was.length - 1;
      for (const isBack of ways) {
        at = isBack ? Math.max(at - 1, 0) : Math.min(at + 1, was.length - 1);
        log = isBack ? back(log) : forth(log);
        const wrong = differs(log.playbook, was[at]);
        if (wrong) return wrong;
      }
      return undefined;
    },
  ),
];
