/**
 * As many of `ids` as possible that stand in the order of `wanted` already, so that the fewest have to move (the longest
 * rising subsequence, by patience sorting). Every one of `ids` is in `wanted`.
 */
export function inOrderAlready(ids: string[], wanted: string[]): Set<string> {
  const placeOf = new Map(wanted.map((id, place) => [id, place]));
  const places = ids.map((id) => placeOf.get(id) as number);
  /** Per length the index at which the best run of that length ends. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, place] of places.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] as number] as number) < place) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1];
    ends[low] = at;
  }
  const kept = new Set<string>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) kept.add(ids[at] as string);
  return kept;
}
