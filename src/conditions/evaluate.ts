import { isBlankValue } from "../field-kinds/field-kind.ts";
import type { Condition } from "./condition.ts";

/** An unanswered gate makes a condition unknown: the gate is asked, and nothing is guessed. */
export type Met = "met" | "not met" | "unknown";

/** The value a field has for conditions: undefined when unanswered, closed or switched off. */
export type ReadField = (field: string) => unknown;
export type Settings = Readonly<Record<string, unknown>>;

/** Ready to run: compiled once, evaluated at every change. Never throws, whatever the values are. */
export type CompiledCondition = (read: ReadField, settings: Settings) => Met;

const met = (yes: boolean): Met => (yes ? "met" : "not met");

/** Compares one field's value, unknown while it is blank. */
const ofValue =
  (field: string, holds: (value: unknown) => boolean): CompiledCondition =>
  (read) => {
    const value = read(field);
    return isBlankValue(value) ? "unknown" : met(holds(value));
  };

const includes = (value: unknown, option: unknown): boolean =>
  Array.isArray(value) ? value.includes(option) : value === option;

export function compileCondition(condition: Condition): CompiledCondition {
  if ("any" in condition) return group(condition.any, "met", "not met");
  if ("all" in condition) return group(condition.all, "not met", "met");
  if ("not" in condition) {
    const inner = compileCondition(condition.not);
    const opposite: Record<Met, Met> = { met: "not met", "not met": "met", unknown: "unknown" };
    return (read, settings) => opposite[inner(read, settings)];
  }
  if ("has" in condition) {
    const [field, option] = condition.has;
    return ofValue(field, (value) => includes(value, option));
  }
  if ("hasAny" in condition) {
    const [field, options] = condition.hasAny;
    return ofValue(field, (value) => options.some((option) => includes(value, option)));
  }
  if ("is" in condition) {
    const [field, wanted] = condition.is;
    return ofValue(field, (value) => value === wanted);
  }
  if ("in" in condition) {
    const [field, wanted] = condition.in;
    return ofValue(field, (value) => (wanted as unknown[]).includes(value));
  }
  if ("lt" in condition) return limited(condition.lt[0], () => condition.lt[1], below);
  if ("gt" in condition) return limited(condition.gt[0], () => condition.gt[1], above);
  const [field, setting] = condition.ltSetting;
  return limited(field, (settings) => settings[setting], below);
}

const below = (value: number, limit: number): boolean => value < limit;
const above = (value: number, limit: number): boolean => value > limit;

/** Unknown unless both are numbers: an answer of another shape is no small number. */
const limited =
  (field: string, limitIn: (settings: Settings) => unknown, holds: typeof below): CompiledCondition =>
  (read, settings) => {
    const value = read(field);
    const limit = limitIn(settings);
    return typeof value === "number" && typeof limit === "number" ? met(holds(value, limit)) : "unknown";
  };

/** `any` is decided by one that is met, `all` by one that is not; otherwise unknown wins over the rest. */
function group(conditions: Condition[], decided: Met, otherwise: Met): CompiledCondition {
  const compiled = conditions.map(compileCondition);
  return (read, settings) => {
    let unknown = false;
    for (const condition of compiled) {
      const result = condition(read, settings);
      if (result === decided) return decided;
      if (result === "unknown") unknown = true;
    }
    return unknown ? "unknown" : otherwise;
  };
}
