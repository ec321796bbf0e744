import { valuesOf } from "../../conditions/canonical.ts";
import { type Condition, comparisonsIn, fieldReadBy } from "../../conditions/condition.ts";
import { numberProblem } from "../../field-kinds/number-limits.ts";
import { valueType } from "../../field-kinds/value-shape.ts";
import type { Column, Field } from "../field.ts";
import type { Playbook } from "../playbook.ts";

/** Answers that can make a difference: the ones a condition names, and one that it does not. */
export function candidates(gate: Field | Column, named: unknown[]): unknown[] {
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
export const mentioned = (condition: Condition, field: string, settings: Playbook["settings"]): unknown[] =>
  comparisonsIn(condition)
    .filter((one) => fieldReadBy(one) === field)
    .flatMap((one): unknown[] => {
      if ("ltSetting" in one) return [settings[one.ltSetting[1]]];
      return "lt" in one ? [one.lt[1]] : "gt" in one ? [one.gt[1]] : (valuesOf(one)?.values ?? []);
    });
