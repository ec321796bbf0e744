import { useEffect, useState } from "preact/hooks";
import type { CompiledPlaybook } from "../../src/playbook/compile-playbook.ts";
import { idle } from "../platform/idle.ts";
import { type AskedCounts, countAskedStepwise } from "./asked-counts.ts";
import { useBook } from "./book-context.ts";

/** Longest the page stands still for counting at a time, in ms. */
const stretch = 8;

const counted = new WeakMap<CompiledPlaybook, Promise<AskedCounts>>();

/** Bit by bit, whenever the page has nothing better to do: once for a playbook, however many places show it. */
function countIdly(compiled: CompiledPlaybook): Promise<AskedCounts> {
  const known = counted.get(compiled) ?? count(compiled);
  counted.set(compiled, known);
  return known;
}

async function count(compiled: CompiledPlaybook): Promise<AskedCounts> {
  const steps = countAskedStepwise(compiled);
  for (;;) {
    await idle();
    const until = performance.now() + stretch;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    if (step.done) return step.value;
  }
}

/** What a rep is asked; while it is counted anew the last count stays. Null before the first. */
export function useAskedCounts(): AskedCounts | null {
  const { compiled } = useBook();
  const [counts, setCounts] = useState<AskedCounts | null>(null);
  useEffect(() => {
    let gone = false;
    void countIdly(compiled).then((now) => {
      if (!gone) setCounts(now);
    });
    return () => {
      gone = true;
    };
  }, [compiled]);
  return counts;
}
