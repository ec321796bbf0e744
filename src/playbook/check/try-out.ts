import { type Condition, fieldsRead } from "../../conditions/condition.ts";
import { compileCondition, type ReadField } from "../../conditions/evaluate.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import { candidates, mentioned } from "./candidates.ts";

/** Above this many combinations of answers a condition is not tried out: it would take longer than a keystroke. */
const mostTried = 4096;
/** Each gate has at least two answers, so a longer chain would not be tried out anyway. */
const mostGates = 12;

export type Tried = "never" | "always" | "both";
type Siblings = ReadonlyMap<string, Field | Column>;
type Settings = Playbook["settings"];

/** Trying out is the dear part of a check, and an edit touches few conditions: the rest, what they read and the settings are the same. */
const remembered = {
  alone: new WeakMap<Condition, { on: unknown[]; tried: Tried }>(),
  withGates: new WeakMap<Condition, { on: unknown[]; tried: Tried }>(),
};

function remember(
  how: keyof typeof remembered,
  condition: Condition,
  on: unknown[],
  tryNow: () => Tried,
): Tried {
  const known = remembered[how].get(condition);
  if (known?.on.length === on.length && known.on.every((one, at) => one === on[at])) return known.tried;
  const tried = tryNow();
  remembered[how].set(condition, { on, tried });
  return tried;
}

/** What a condition says of all combinations of answers to the questions it reads. */
export function tryAlone(condition: Condition, siblings: Siblings, settings: Settings): Tried {
  const gates = fieldsRead(condition);
  return remember("alone", condition, [settings, ...gates.map((id) => siblings.get(id))], () => {
    const compiled = compileCondition(condition);
    return tryAll(gates, [condition], siblings, settings, (read) => compiled(read, settings));
  });
}

/**
 * The same while a question that is not asked has no answer: what waits for "yes" to one question and for another that is asked
 * only after "no" to it is never met.
 */
export function tryWithGates(condition: Condition, siblings: Siblings, settings: Settings): Tried {
  const gates = gatesBehind(condition, siblings);
  const items = gates?.flatMap((id) => siblings.get(id) ?? []) ?? [];
  const conditions = items.flatMap(({ askedWhen }) => askedWhen ?? []);
  if (!gates || conditions.length === 0) return "both";
  return remember("withGates", condition, [settings, ...items], () => {
    const compiled = compileCondition(condition);
    const opened = items.map(({ id, askedWhen }) => ({ id, open: askedWhen && compileCondition(askedWhen) }));
    return tryAll(gates, [condition, ...conditions], siblings, settings, (read) => {
      const asked = new Map<string, unknown>();
      const effective: ReadField = (id) => asked.get(id);
      for (const { id, open } of opened)
        if (!open || open(effective, settings) === "met") asked.set(id, read(id));
      return compiled(effective, settings);
    });
  });
}

/**
 * The questions a condition reads, those that decide whether they are asked, and so on; each after those it depends on. Null
 * where questions wait for each other, which is another check's to report.
 */
function gatesBehind(condition: Condition, siblings: Siblings): string[] | null {
  const found = new Set<string>();
  const waiting = new Set<string>();
  const visit = (id: string): boolean => {
    if (found.has(id)) return true;
    if (waiting.has(id) || waiting.size > mostGates) return false;
    waiting.add(id);
    const { askedWhen } = siblings.get(id) ?? {};
    const sound = (askedWhen ? fieldsRead(askedWhen) : []).every(visit);
    waiting.delete(id);
    found.add(id);
    return sound;
  };
  return fieldsRead(condition).every(visit) ? [...found] : null;
}

function tryAll(
  gates: string[],
  conditions: Condition[],
  siblings: Siblings,
  settings: Settings,
  met: (read: ReadField) => string,
): Tried {
  const values = gates.map((id) => {
    const gate = siblings.get(id);
    const named = conditions.flatMap((condition) => mentioned(condition, id, settings));
    return gate ? candidates(gate, named) : [];
  });
  // A gate that is missing or cannot be tried is another check's to report.
  if (gates.length > 0 && values.some((some) => some.length === 0)) return "both";
  if (values.reduce((product, some) => product * some.length, 1) > mostTried) return "both";

  const seen = new Set<string>();
  const answers = new Map<string, unknown>();
  const visit = (at: number): void => {
    const gate = gates[at];
    if (gate === undefined) seen.add(met((id) => answers.get(id)));
    else
      for (const value of values[at] ?? []) {
        answers.set(gate, value);
        visit(at + 1);
      }
  };
  visit(0);
  if (seen.has("met")) return seen.size === 1 ? "always" : "both";
  return conditions.length === 1 && seen.has("unknown") ? "both" : "never";
}
