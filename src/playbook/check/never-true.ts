import { type Condition, fieldsRead } from "../../conditions/condition.ts";
import { compileCondition } from "../../conditions/evaluate.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import { everyCondition, type Used } from "./asked.ts";
import { error, type PlaybookCheck, warning } from "./problem.ts";
import { valueType } from "./value-shape.ts";

/** Above this many combinations of answers a condition is not tried out: it would take longer than a keystroke. */
const mostTried = 4096;

/** Conditions no answers can meet, and conditions every answer meets: tried out on every combination that matters. */
export const neverTrue: PlaybookCheck = (playbook) =>
  everyCondition(playbook).flatMap((used) => {
    const met = tryOut(used, playbook.settings);
    if (met === "never") return [error("never-true", used.at, used.name)];
    return met === "always" ? [warning("always-true", used.at, used.name)] : [];
  });

type Met = "never" | "always" | "both";

/** Trying out is the dear part of a check, and a change touches few conditions: the rest, their gates and settings are the same things. */
const tried = new WeakMap<Condition, { on: unknown[]; met: Met }>();

function tryOut(used: Used, settings: Playbook["settings"]): Met {
  const { condition, siblings } = used;
  const on = [settings, ...fieldsRead(condition).map((id) => siblings.get(id))];
  const known = tried.get(condition);
  if (known?.on.length === on.length && known.on.every((one, at) => one === on[at])) return known.met;
  const met = tryAll(used, settings);
  tried.set(condition, { on, met });
  return met;
}

function tryAll({ condition, siblings }: Used, settings: Playbook["settings"]): Met {
  const gates = fieldsRead(condition);
  const values = gates.map((id) => {
    const gate = siblings.get(id);
    return gate ? candidates(gate, mentioned(condition, id), settings) : [];
  });
  // A gate that is missing or cannot be tried is another check's to report.
  if (gates.length > 0 && values.some((some) => some.length === 0)) return "both";
  if (values.reduce((product, some) => product * some.length, 1) > mostTried) return "both";

  const compiled = compileCondition(condition);
  const seen = new Set<string>();
  const answers = new Map<string, unknown>();
  const visit = (at: number): void => {
    const gate = gates[at];
    if (gate === undefined) seen.add(compiled((id) => answers.get(id), settings));
    else
      for (const value of values[at] ?? []) {
        answers.set(gate, value);
        visit(at + 1);
      }
  };
  visit(0);
  if (seen.has("unknown")) return "both";
  return seen.has("met") ? (seen.has("not met") ? "both" : "always") : "never";
}

/** Answers that can make a difference: the ones a condition names, and one that it does not. */
function candidates(gate: Field | Column, named: unknown[], settings: Playbook["settings"]): unknown[] {
  const type = valueType(gate);
  if (type === "boolean") return [true, false];
  if (type === "number") return [...new Set([...Object.values(settings), ...named])].flatMap(around);
  const offered = gate.options?.map(({ value }) => value);
  if (type === "string") return offered ?? [...named, "\u0000another text"];
  if (type !== "array" || !offered) return [];
  const exclusive = gate.limits?.exclusive;
  const used = offered.filter((option) => named.includes(option) && option !== exclusive);
  // Options no condition names are all alike: one of them stands for the rest.
  const other = offered.find((option) => !named.includes(option) && option !== exclusive);
  const free = other === undefined ? used : [...used, other];
  return free.length > 12 ? [] : [...subsets(free), ...(exclusive === undefined ? [] : [[exclusive]])];
}

const around = (value: unknown): number[] => (typeof value === "number" ? [value - 1, value, value + 1] : []);

/** Every set of options but the empty one, which is no answer: bit `at` of a number says whether option `at` is in it. */
const subsets = (options: string[]): string[][] =>
  Array.from({ length: 2 ** options.length - 1 }, (_, number) =>
    options.filter((_option, at) => ((number + 1) >> at) & 1),
  );

/** The values a condition compares that field with. */
function mentioned(condition: Condition, field: string): unknown[] {
  if ("any" in condition) return condition.any.flatMap((one) => mentioned(one, field));
  if ("all" in condition) return condition.all.flatMap((one) => mentioned(one, field));
  if ("not" in condition) return mentioned(condition.not, field);
  const [id, value] = Object.values(condition)[0] as [string, unknown];
  return id === field ? [value].flat() : [];
}
