import type { Contestant, Live } from "./contestant.ts";
import { fullPass } from "./full-pass.ts";
import { applyTo, oracle, sameSummary } from "./oracle.ts";
import { type Answers, type Change, type Changes, makeAnswers, makeChanges, makeSpec } from "./spec.ts";

/** Milliseconds for one change and everything known anew. `floor`: the full pass beside it, in the same process. */
export type Timed = { p50: number; p95: number; floor: number };
export type Measured = {
  name: string;
  size: number;
  /** Configuration to first summary: the first time, and once the code is warm. */
  coldLoad: number;
  load: number;
  changes: Record<keyof Changes, Timed>;
  /** MB it holds once loaded; null where that cannot be told. */
  heap: number | null;
  /** What it said wrongly, held against brute force. */
  wrong: string[];
};

/** An engine of a peer may take a while to load. */
export type AnyContestant = Omit<Contestant, "load"> & {
  load(...given: Parameters<Contestant["load"]>): Live | Promise<Live>;
};

/** Changes timed together: a browser's clock ticks in tenths of a millisecond. */
const batch = 25;
const slow = 5;

/** `budget`: milliseconds for each kind of change. */
export async function measure(
  contestant: AnyContestant,
  size: number,
  { budget = 1500, heapUsed }: { budget?: number; heapUsed?: () => number } = {},
): Promise<Measured> {
  const spec = makeSpec(size);
  const answers = makeAnswers(spec);
  const changes = makeChanges(spec);
  const config = JSON.stringify(contestant.prepare(spec));
  const load = async () => {
    const given = structuredClone(answers);
    const before = performance.now();
    const live = await contestant.load(JSON.parse(config), spec, given);
    live.summary();
    return { live, took: performance.now() - before };
  };
  const before = heapUsed?.() ?? 0;
  const { live, took } = await load();
  const heap = heapUsed ? (heapUsed() - before) / 1_048_576 : null;
  const measured: Measured = {
    name: contestant.name,
    size,
    coldLoad: took,
    load: took,
    changes: { leaf: none, root: none, cell: none },
    heap,
    wrong: [],
  };
  const known: Answers = structuredClone(answers);
  if (!sameSummary(live.summary(), oracle(spec, known))) measured.wrong.push("once loaded");
  const floor = fullPass.load(spec, spec, structuredClone(answers));
  for (const kind of ["leaf", "root", "cell"] as const)
    measured.changes[kind] = time(changes[kind], live, floor, budget, (made) => {
      for (const change of made) applyTo(known, change);
      if (!sameSummary(live.summary(), oracle(spec, known))) measured.wrong.push(`after ${kind} changes`);
    });
  if (took < 3000) {
    const again: number[] = [];
    for (let time = 0; time < 5; time++) again.push((await load()).took);
    measured.load = share(again, 0.5);
  }
  return measured;
}

const none: Timed = { p50: 0, p95: 0, floor: 0 };

function time(
  changes: Change[],
  live: Live,
  floor: Live,
  budget: number,
  check: (made: Change[]) => void,
): Timed {
  const [times, floors]: [number[], number[]] = [[], []];
  const until = performance.now() + budget;
  let size = batch;
  for (
    let at = 0;
    at + size <= changes.length && (times.length < 3 || performance.now() < until);
    at += size
  ) {
    const some = changes.slice(at, at + size);
    const [took, floorTook] = [run(live, some), run(floor, some)];
    check(some);
    // The first ones are the compiler's.
    if (at > 0 || took > budget / 10) {
      times.push(took / some.length);
      floors.push(floorTook / some.length);
    }
    if (took / some.length > slow) size = 1;
  }
  return { p50: share(times, 0.5), p95: share(times, 0.95), floor: share(floors, 0.5) };
}

function run(live: Live, changes: Change[]): number {
  const before = performance.now();
  for (const change of changes) live.change(change);
  return performance.now() - before;
}

export const share = (numbers: number[], part: number): number =>
  numbers.toSorted((a, b) => a - b)[
    Math.min(numbers.length - 1, Math.floor(numbers.length * part))
  ] as number;
