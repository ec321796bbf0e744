import { valuesOf } from "../../conditions/canonical.ts";
import { type Condition, comparisonsIn, fieldReadBy, fieldsRead } from "../../conditions/condition.ts";
import { compileCondition } from "../../conditions/evaluate.ts";
import { numberProblem } from "../../field-kinds/number-limits.ts";
import { valueType } from "../../field-kinds/value-shape.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";
import { everyCondition, type Used } from "./asked.ts";
import { error, type PlaybookCheck, warning } from "./problem.ts";

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
    return gate ? candidates(gate, mentioned(condition, id, settings)) : [];
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
function candidates(gate: Field | Column, named: unknown[]): unknown[] {
  const type = valueType(gate);
  if (type === "boolean") return [true, false];
  if (type === "number") return numbersAround(named).filter((value) => numberProblem(value, gate) === null);
  const offered = gate.options?.map(({ value }) => value);
  if (type === "string") return offered ?? [...named.filter((value) => value !== ""), "\u0000another text"];
  if (type !== "array" || !offered) return [];
  const exclusive = gate.limits?.exclusive;
  const used = offered.filter((option) => named.includes(option) && option !== exclusive);
  // Options no condition names are all alike: one of them stands for the rest.
  const other = offered.find((option) => !named.includes(option) && option !== exclusive);
  const free = other === undefined ? used : [...used, other];
  return free.length > 12 ? [] : [...subsets(free), ...(exclusive === undefined ? [] : [[exclusive]])];
}

/** The numbers a condition names, one on either side of each, and one between any two neighbours. */
function numbersAround(named: unknown[]): number[] {
  const sorted = named.filter((value) => typeof value === "number").sort((a, b) => a - b);
  const around = sorted.flatMap((value, at) => {
    const between = (value + (sorted[at + 1] ?? value)) / 2;
    return [value - 1, value, between, Math.ceil(between), value + 1];
  });
  return [...new Set(around)];
}

/** Every set of options but the empty one, which is no answer: bit `at` of a number says whether option `at` is in it. */
const subsets = (options: string[]): string[][] =>
  Array.from({ length: 2 ** options.length - 1 }, (_, number) =>
    options.filter((_option, at) => ((number + 1) >> at) & 1),
  );

/** The values a condition compares that field with. */
const mentioned = (condition: Condition, field: string, settings: Playbook["settings"]): unknown[] =>
  comparisonsIn(condition)
    .filter((one) => fieldReadBy(one) === field)
    .flatMap((one): unknown[] => {
      if ("ltSetting" in one) return [settings[one.ltSetting[1]]];
      return "lt" in one ? [one.lt[1]] : "gt" in one ? [one.gt[1]] : (valuesOf(one)?.values ?? []);
    });
