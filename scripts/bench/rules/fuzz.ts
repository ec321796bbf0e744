import type { Contestant } from "./contestant.ts";
import { applyTo, oracle, sameSummary } from "./oracle.ts";
import { anyChange, makeAnswers, makeSpec, seeded } from "./spec.ts";

export type Fuzzed = { edits: number; seeds: number; wrong: string[] };

/** Random checklists, random edits, and after each the same question to the engine and to brute force. */
export function fuzz(
  contestant: Contestant,
  { seeds, first = 1, questions = 60, edits = 40 }: FuzzOptions,
): Fuzzed {
  const result: Fuzzed = { edits: 0, seeds, wrong: [] };
  for (let seed = first; seed < first + seeds; seed++) {
    const spec = makeSpec(questions, { seed: seed * 7919, rows: 6 });
    const answers = makeAnswers(spec, seed * 104729);
    const random = seeded(seed * 31);
    const config = JSON.parse(JSON.stringify(contestant.prepare(spec)));
    const live = contestant.load(config, spec, structuredClone(answers));
    let right = sameSummary(live.summary(), oracle(spec, answers));
    for (let edit = 0; edit < edits && right; edit++) {
      const change = anyChange(spec, random);
      applyTo(answers, change);
      right = sameSummary(live.change(change), oracle(spec, answers));
      result.edits++;
      if (!right) result.wrong.push(`seed ${seed}, edit ${edit}: ${JSON.stringify(change)}`);
    }
    if (!right && result.wrong.length === 0) result.wrong.push(`seed ${seed}, at the start`);
  }
  return result;
}

type FuzzOptions = { seeds: number; first?: number; questions?: number; edits?: number };
