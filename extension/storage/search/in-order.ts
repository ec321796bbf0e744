import type { Hit, Hits } from "./segment-search.ts";

/** The hits of the index and of the deals beside it, best first; among equals what changed last, which stands beside. */
export function* inOrder(
  old: Hits | undefined,
  beside: Hits | undefined,
  changed: ReadonlyMap<string, unknown>,
): Generator<Hit, void> {
  let atOld = 0;
  let atBeside = 0;
  for (;;) {
    let one = old?.at(atOld);
    while (one && changed.has(one.key)) one = old?.at(++atOld);
    const other = beside?.at(atBeside);
    if (!one && !other) return;
    if (other && (!one || other.total >= one.total)) {
      atBeside++;
      yield other;
    } else if (one) {
      atOld++;
      yield one;
    }
  }
}

export function take(hits: Generator<Hit, void>, most: number): Hit[] {
  const taken: Hit[] = [];
  while (taken.length < most) {
    const { value, done } = hits.next();
    if (done) break;
    taken.push(value as Hit);
  }
  return taken;
}
