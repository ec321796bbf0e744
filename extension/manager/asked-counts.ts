import type { Answer } from "../../src/checklist/answer.ts";
import { openChecklist } from "../../src/checklist/checklist.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import type { CompiledPlaybook } from "../../src/playbook/compile-playbook.ts";
import type { Field, Level } from "../../src/playbook/field.ts";
import type { IsoDay } from "../../src/values/dates.ts";

const answered = (value: Value): Answer => ({ state: "answered", value, source: { from: "typed" } });

/** How many questions a rep is asked, worked out by the rules that will ask them. */
export type AskedCounts = {
  /** Nothing special about the job; null when the playbook has no opening question to say so with. */
  plain: number | null;
  /** Per option of the opening question, alone. */
  byOption: ReadonlyMap<string, number>;
  /** The first option that brings goods to the dock. */
  goods: number | null;
  /** Every level on, and answers that open as much as can be open at once. */
  everything: number;
};

/** The question that opens branches: the first choice of several that has an answer for "none of these". */
export const openingQuestion = ({ playbook }: CompiledPlaybook): Field | undefined =>
  playbook.fields.find(({ options, limits }) => options && limits?.exclusive !== undefined);

export function countAsked(compiled: CompiledPlaybook, today: IsoDay): AskedCounts {
  const opening = openingQuestion(compiled);
  const stage = compiled.playbook.stages.at(-1)?.id ?? "";
  const open = (value: Value | null, levels?: Record<string, Level>) => {
    const answers = opening && value !== null ? { [opening.id]: answered(value) } : {};
    return openChecklist(compiled, { stage, levels, answers, today, judge: false });
  };
  const options = (opening?.options ?? []).map(({ value }) => value);
  const exclusive = opening?.limits?.exclusive;
  const byOption = new Map(options.map((option) => [option, open([option]).atLevel.counts.asked]));
  // Goods come in exactly where a number is made for receiving them.
  const minted = compiled.fields.find(({ field }) => field.prefill && "mint" in field.prefill)?.index;
  const goods = options.find((option) => minted !== undefined && open([option]).full.asked[minted] === 1);
  return {
    plain: exclusive === undefined ? null : (byOption.get(exclusive) ?? null),
    byOption,
    goods: goods === undefined ? null : (byOption.get(goods) ?? null),
    everything: mostAsked(compiled, stage, today),
  };
}

/** Gate by gate the answer that opens most; the gates that open others come first, as in the engine. */
function mostAsked(compiled: CompiledPlaybook, stage: string, today: IsoDay): number {
  const levels = Object.fromEntries(compiled.departments.map((id): [string, Level] => [id, 3]));
  const checklist = openChecklist(compiled, { stage, levels, answers: {}, today, judge: false });
  const asked = () => checklist.atLevel.counts.asked;
  for (const index of compiled.byRank) {
    const { field, dependents } = compiled.fields[index] as (typeof compiled.fields)[number];
    if (dependents.length === 0) continue;
    let best: { count: number; value: Value } | null = null;
    for (const value of tries(field, compiled)) {
      checklist.change(field.id, answered(value));
      if (!best || asked() > best.count) best = { count: asked(), value };
    }
    checklist.change(field.id, best ? answered(best.value) : undefined);
  }
  return asked();
}

/** Answers of a gate worth trying: each option, all that go together, yes and no, and a number under every setting. */
function tries({ options, limits }: Field, { playbook }: CompiledPlaybook): Value[] {
  const values = (options ?? []).map(({ value }) => value);
  const together = values.filter((value) => value !== limits?.exclusive);
  const numbers = Object.values(playbook.settings).filter((setting) => typeof setting === "number");
  return options ? [together, ...values] : [true, false, Math.min(0, ...numbers) - 1];
}
