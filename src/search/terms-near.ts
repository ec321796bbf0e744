import { errorsAllowed, findsInside, quality } from "./match.ts";
import { firstFrom, type Vocabulary } from "./vocabulary.ts";

/** Terms that answer a typed word: `exact` (-1: none), all of `from` to `to` (beginning with it), and single ones by their quality. */
export type NearTerms = { exact: number; from: number; to: number; single: Map<number, number> };

/** What is spelled like the word, in each of the vocabularies a search goes through, and what may have been meant. */
export function termsNear(vocabularies: Vocabulary[], word: string): NearTerms[] {
  const near = vocabularies.map((vocabulary) => termsSpelled(vocabulary, word));
  const spelled = near.some(({ from, to, single }) => from < to || single.size > 0);
  const errors = errorsAllowed(word, spelled);
  if (errors > 0)
    vocabularies.forEach((vocabulary, at) => {
      addTypos(vocabulary, word, errors, near[at] as NearTerms);
    });
  return near;
}

function termsSpelled(vocabulary: Vocabulary, word: string): NearTerms {
  const from = firstFrom(vocabulary, word);
  const to = firstFrom(vocabulary, `${word}\uffff`);
  const exact = from < to && vocabulary.lengths[from] === word.length ? from : -1;
  const near: NearTerms = { exact, from, to, single: new Map() };
  if (findsInside(word)) addInside(vocabulary, word, near);
  return near;
}

/** The string search of the engine runs over all terms at once. */
function addInside({ text, starts, count }: Vocabulary, word: string, near: NearTerms): void {
  let term = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    let high = count;
    while (term + 1 < high) {
      const middle = (term + high) >> 1;
      if ((starts[middle] as number) <= at) term = middle;
      else high = middle;
    }
    if (term < near.from || term >= near.to) near.single.set(term, quality.inside);
  }
}

/**
 * Every term within so many insertions, deletions, substitutions and swaps of neighbours (Damerau-Levenshtein, optimal string
 * alignment). Terms are in order, so the rows of a shared beginning stand already, and where they are hopeless all terms with that
 * beginning are passed over.
 */
function addTypos(vocabulary: Vocabulary, word: string, errors: number, near: NearTerms): void {
  const { text, starts, lengths, shared, count } = vocabulary;
  const width = word.length + 1;
  const deepest = word.length + errors;
  const letters = Uint16Array.from(word, (_, at) => word.charCodeAt(at));
  const rows = new Uint8Array((deepest + 2) * width);
  for (let at = 0; at < width; at++) rows[at] = at;
  let valid = 0;
  let hopeless = deepest + 1;
  for (let term = 0; term < count; term++) {
    const common = shared[term] as number;
    if (common >= hopeless) continue;
    hopeless = deepest + 1;
    if (common < valid) valid = common;
    const start = starts[term] as number;
    const length = lengths[term] as number;
    while (valid < length) {
      if (valid === deepest || fillRow(valid + 1, start) > errors) {
        hopeless = valid + 1;
        break;
      }
      valid++;
    }
    if (valid < length || length + errors < word.length) continue;
    if ((rows[length * width + word.length] as number) > errors) continue;
    if ((term < near.from || term >= near.to) && !near.single.has(term)) near.single.set(term, quality.typo);
  }

  /**
   * Distances of the first `depth` characters of a term to the beginnings of the word; returns the smallest. Only as far from the
   * diagonal as errors reach: beyond it nothing can come back.
   */
  function fillRow(depth: number, start: number): number {
    const letter = text.charCodeAt(start + depth - 1);
    const before = depth > 1 ? text.charCodeAt(start + depth - 2) : -1;
    const row = depth * width;
    const above = row - width;
    const first = Math.max(1, depth - errors);
    const last = Math.min(width - 1, depth + errors);
    rows[row + first - 1] = first === 1 ? depth : errors + 1;
    if (last + 1 < width) rows[row + last + 1] = errors + 1;
    let least = rows[row + first - 1] as number;
    for (let at = first; at <= last; at++) {
      const same = letters[at - 1] === letter;
      let cost = (rows[above + at - 1] as number) + (same ? 0 : 1);
      const shorter = (rows[above + at] as number) + 1;
      const longer = (rows[row + at - 1] as number) + 1;
      if (shorter < cost) cost = shorter;
      if (longer < cost) cost = longer;
      if (!same && at > 1 && letters[at - 2] === letter && letters[at - 1] === before) {
        const swapped = (rows[above - width + at - 2] as number) + 1;
        if (swapped < cost) cost = swapped;
      }
      rows[row + at] = cost;
      if (cost < least) least = cost;
    }
    return least;
  }
}
