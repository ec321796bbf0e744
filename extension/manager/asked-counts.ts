import type { Answer } from "../../src/checklist/answer.ts";
import { Evaluation } from "../../src/checklist/evaluation.ts";
import { judgeNothing } from "../../src/checklist/judge.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import type { CompiledPlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Field, Level } from "../../src/playbook/field.ts";

const answered = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });

/** Of one kind of job: how many questions a rep is asked, in all and per department and stage. */
export type Asked = {
  all: number;
  /** `stage` undefined: at any; null: those that are never due. */
  of: (department: string | undefined, stage?: string | null) => number;
};

/** How many questions a rep is asked, worked out by the rules that will ask them. */
export type AskedCounts = {
  /** Nothing special about the job; null when the playbook has no opening question to say so with. */
  plain: Asked | null;
  /** Per option of the opening question, alone. */
  byOption: ReadonlyMap<string, number>;
  /** The first option that brings goods to the dock. */
  goods: Asked | null;
  /** Every level on, and answers that open as much as can be open at once. */
  everything: Asked;
};

/** The question that opens branches: the first choice of several that has an answer for "none of these". */
export const openingQuestion = ({ playbook }: CompiledPlaybook): Field | undefined =>
  playbook.fields.find(({ options, limits }) => options && limits?.exclusive !== undefined);

/** All at once, where nobody waits. */
export function countAsked(compiled: CompiledPlaybook): AskedCounts {
  const steps = countAskedStepwise(compiled);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** In steps of a few ms at most, even of a thousand questions: a page that counts while somebody types pauses in between. */
export function* countAskedStepwise(compiled: CompiledPlaybook): Generator<undefined, AskedCounts> {
  const opening = openingQuestion(compiled);
  const levels = levelsOf(compiled);
  const open = (option: string, at = levels) =>
    evaluate(compiled, at, opening ? { [opening.id]: answered([option]) } : {});
  // Goods come in exactly where a number is made for receiving them.
  const minted = compiled.fields.find(({ field }) => field.prefill && "mint" in field.prefill)?.index;
  const byOption = new Map<string, Asked>();
  let goods: Asked | null = null;
  for (const { value, retired } of opening?.options ?? []) {
    if (retired) continue;
    const asked = tally(open(value));
    byOption.set(value, asked);
    yield;
    if (goods || minted === undefined) continue;
    if (open(value, levelsOf(compiled, 3)).asked[minted] === 1) goods = asked;
    yield;
  }
  const exclusive = opening?.limits?.exclusive;
  return {
    plain: exclusive === undefined ? null : (byOption.get(exclusive) ?? null),
    byOption: new Map([...byOption].map(([option, { all }]) => [option, all])),
    goods,
    everything: yield* mostAsked(compiled),
  };
}

const levelsOf = ({ playbook }: CompiledPlaybook, every?: Level): Record<string, Level> =>
  Object.fromEntries(playbook.departments.map(({ id, level }) => [id, every ?? level]));

const evaluate = (
  compiled: CompiledPlaybook,
  levels: Record<string, Level>,
  answers: Record<string, Answer>,
) =>
  new Evaluation(
    compiled,
    {
      levels,
      stage: compiled.playbook.stages.at(-1)?.id ?? "",
      settings: compiled.playbook.settings,
      judge: judgeNothing,
    },
    answers,
  );

function tally({ asked, compiled, counts }: Evaluation): Asked {
  const fields = compiled.fields.filter(({ index }) => asked[index]).map(({ field }) => field);
  const byPlace = new Map<string, number>();
  const add = (place: string) => byPlace.set(place, (byPlace.get(place) ?? 0) + 1);
  for (const { department, dueFrom } of fields)
    for (const one of [department, undefined])
      for (const stage of [dueFrom, undefined]) add(placeOf(one, stage));
  return { all: counts.asked, of: (department, stage) => byPlace.get(placeOf(department, stage)) ?? 0 };
}

const placeOf = (department: string | undefined, stage: string | null | undefined): string =>
  JSON.stringify([department ?? 0, stage === undefined ? 0 : stage]);

/** Gate by gate the answer that opens most; the gates that open others come first, as in the engine. */
function* mostAsked(compiled: CompiledPlaybook): Generator<undefined, Asked> {
  const checklist = evaluate(compiled, levelsOf(compiled, 3), {});
  for (const index of compiled.byRank) {
    const { field, dependents } = compiled.fields[index] as (typeof compiled.fields)[number];
    if (dependents.length === 0) continue;
    let best: { count: number; value: Value } | null = null;
    for (const value of tries(field, compiled)) {
      checklist.change(index, answered(value));
      if (!best || checklist.counts.asked > best.count) best = { count: checklist.counts.asked, value };
    }
    checklist.change(index, best ? answered(best.value) : undefined);
    yield;
  }
  return tally(checklist);
}

/** Answers of a gate worth trying: each option, all that go together, yes and no, and a number under every setting. */
function tries({ options, limits }: Field, { playbook }: CompiledPlaybook): Value[] {
  const values = (options ?? []).map(({ value }) => value);
  const together = values.filter((value) => value !== limits?.exclusive);
  const numbers = Object.values(playbook.settings).filter((setting) => typeof setting === "number");
  return options ? [together, ...values] : [true, false, Math.min(0, ...numbers) - 1];
}
