import type { ReadField, Settings } from "../conditions/evaluate.ts";
import { everyText, fitsKind, isBlankValue } from "../field-kinds/field-kind.ts";
import type { Row, Value } from "../field-kinds/value.ts";
import type { CompiledField, CompiledPlaybook } from "../playbook/compile-playbook.ts";
import type { Level } from "../playbook/field.ts";
import { failed, type Problem } from "../values/result.ts";
import { type Answer, givenValue } from "./answer.ts";
import type { Judge } from "./judge.ts";
import { areRows, evaluateRow, kindChanged, type RowState } from "./row-state.ts";

export type EvaluationInput = {
  /** The level asked, per department id; a department not named asks its essential questions. */
  levels: Readonly<Record<string, Level>>;
  /** Our stage; a name the playbook does not know makes nothing due. */
  stage: string;
  settings: Settings;
  judge: Judge;
};

/**
 * What is asked, required and done on one deal at one set of levels. A change re-evaluates the changed field and what
 * depends on it, nothing else: cost follows the dependents, not the size of the playbook.
 */
export class Evaluation {
  readonly asked: Uint8Array;
  readonly required: Uint8Array;
  readonly done: Uint8Array;
  readonly counts = { asked: 0, required: 0, done: 0 };
  /** Per department (index in `compiled.departments`): required and done among the fields it reads. */
  readonly requiredBy: Int32Array;
  readonly doneBy: Int32Array;
  private readonly answers: (Answer | undefined)[];
  private readonly problems: (Problem | null)[];
  private readonly stage: number;
  private rowStates = new WeakMap<Row, RowState>();

  constructor(
    readonly compiled: CompiledPlaybook,
    readonly input: EvaluationInput,
    answers: Readonly<Record<string, Answer>>,
  ) {
    const size = compiled.fields.length;
    this.asked = new Uint8Array(size);
    this.required = new Uint8Array(size);
    this.done = new Uint8Array(size);
    this.requiredBy = new Int32Array(compiled.departments.length);
    this.doneBy = new Int32Array(compiled.departments.length);
    this.problems = new Array<Problem | null>(size).fill(null);
    this.stage = compiled.stageOrder.get(input.stage) ?? -1;
    this.answers = compiled.fields.map(({ field }) => answers[field.id]);
    for (const index of compiled.byRank) this.update(index);
  }

  /** The value conditions see: undefined when unanswered, closed, switched off by level or of another kind's shape. */
  readonly read: ReadField = (id) => {
    const index = this.compiled.indexOf.get(id);
    return index === undefined ? undefined : this.effective(index);
  };

  effective(index: number): Value | undefined {
    if (!this.asked[index] || this.problems[index]?.code === kindChanged) return undefined;
    const value = givenValue(this.answers[index]);
    return isBlankValue(value) ? undefined : value;
  }

  answer(index: number): Answer | undefined {
    return this.answers[index];
  }

  /** Why the value given cannot be used; null when it can, or when there is none. */
  problem(index: number): Problem | null {
    return this.problems[index] ?? null;
  }

  /** Changes one answer. Returns the indexes of all fields whose effective value may have changed, the field itself first. */
  change(index: number, answer: Answer | undefined): number[] {
    this.answers[index] = answer;
    this.update(index);
    const changed = [index];
    // Ranks only grow along dependencies, so every field is settled before those that read it.
    const waiting = [...(this.compiled.fields[index]?.dependents ?? [])];
    while (waiting.length > 0) {
      const next = takeLowestRank(waiting, this.compiled.fields);
      const before = this.asked[next];
      this.update(next);
      if (before === this.asked[next]) continue;
      changed.push(next);
      const { dependents, rank } = this.compiled.fields[next] as CompiledField;
      for (const one of dependents)
        if ((this.compiled.fields[one]?.rank ?? 0) > rank && !waiting.includes(one)) waiting.push(one);
    }
    return changed;
  }

  rowState(field: CompiledField, row: Row): RowState {
    let state = this.rowStates.get(row);
    if (!state) {
      const { settings, judge } = this.input;
      state = evaluateRow(field, row, { stage: this.stage, level: this.levelOf(field), settings, judge });
      this.rowStates.set(row, state);
    }
    return state;
  }

  /** Due now or earlier. */
  isDue = (field: CompiledField): boolean => field.due <= this.stage;

  /** Locked fields, and their columns, are asked at every level. */
  private levelOf({ field }: CompiledField): Level {
    return field.locked ? 3 : (this.input.levels[field.department] ?? 1);
  }

  private update(index: number): void {
    const compiled = this.compiled.fields[index] as CompiledField;
    const { condition, broken, field, readers } = compiled;
    const open = broken || condition === null || condition(this.read, this.input.settings) === "met";
    const asked = open && field.level <= this.levelOf(compiled);
    const required = asked && this.isDue(compiled);
    const done = asked && this.isDone(compiled);
    this.counts.asked += Number(asked) - (this.asked[index] as number);
    this.count(index, readers, required, required && done);
    this.asked[index] = Number(asked);
    this.required[index] = Number(required);
    this.done[index] = Number(done);
  }

  private count(index: number, readers: number[], required: boolean, done: boolean): void {
    const wasRequired = this.required[index] as number;
    const more = Number(required) - wasRequired;
    const moreDone = Number(done) - (wasRequired && (this.done[index] as number));
    this.counts.required += more;
    this.counts.done += moreDone;
    for (const reader of readers) {
      (this.requiredBy[reader] as number) += more;
      (this.doneBy[reader] as number) += moreDone;
    }
  }

  private isDone(compiled: CompiledField): boolean {
    const { index, field, kind } = compiled;
    const answer = this.answers[index];
    this.problems[index] = null;
    // Safety and law: not applicable there needs its reason, which is printed on page 1.
    if (answer?.state === "not-applicable") return !field.locked || answer.because.trim() !== "";
    const value = givenValue(answer);
    if (!kind || value === undefined || isBlankValue(value)) return false;
    // A table's cells are looked at one by one; its rows only have to be rows.
    const fits = field.columns ? areRows(value) : fitsKind(kind, field, value);
    if (!fits) this.problems[index] = failed(kindChanged, everyText(value)).problem;
    if (!fits || kind.isBlank?.(value)) return false;
    if (field.columns) {
      const rows = value as Row[];
      return rows.every((row) => this.rowState(compiled, row).missing.length === 0);
    }
    const problem = this.input.judge(kind, field, value);
    this.problems[index] = problem;
    const lossy =
      answer?.state === "answered" && answer.source.from === "record" && answer.source.lossy === true;
    return problem === null && !lossy;
  }
}

/** Removes and returns the field that comes first; the list is as short as one field's dependents. */
function takeLowestRank(waiting: number[], fields: CompiledField[]): number {
  let lowest = 0;
  for (let at = 1; at < waiting.length; at++)
    if ((fields[waiting[at] as number]?.rank ?? 0) < (fields[waiting[lowest] as number]?.rank ?? 0))
      lowest = at;
  return waiting.splice(lowest, 1)[0] as number;
}
