import { quality, scoreOf, weightOf } from "./match.ts";
import type { OpenSegment } from "./segment.ts";
import type { NearTerms } from "./terms-near.ts";
import { isNumbered } from "./vocabulary.ts";

/** The best that one word did in each document: score, term and place. */
export type WordHits = { score: Uint8Array; term: Uint32Array; place: Uint16Array };

/** What a search found in one segment: document numbers, best first, and what each word did in them. */
export type Ranked = { order: Uint32Array; total: Uint16Array; words: WordHits[] };

/** The pieces that must be at hand to look these terms up. */
export function piecesFor({ offsets, pieceStarts }: OpenSegment, near: NearTerms[]): Set<number> {
  const pieces = new Set<number>();
  const add = (from: number, to: number): void => {
    for (let piece = 0; piece + 1 < pieceStarts.length; piece++)
      if ((pieceStarts[piece] as number) < to && (pieceStarts[piece + 1] as number) > from) pieces.add(piece);
  };
  for (const { from, to, single } of near) {
    if (from < to) add(offsets[from] as number, offsets[to] as number);
    for (const term of single.keys()) add(offsets[term] as number, offsets[term + 1] as number);
  }
  return pieces;
}

/** Documents that hold every word, by how well they do and, among equals, the one changed last first. */
export function rank(
  segment: OpenSegment,
  near: NearTerms[],
  pieces: ReadonlyMap<number, Uint8Array>,
): Ranked {
  const { documents } = segment;
  const held = new Uint8Array(documents);
  const total = new Uint16Array(documents);
  const words = near.map((terms, word) => {
    const hits = hitsOf(segment, terms, pieces, held, word);
    for (let at = 0; at < documents; at++) {
      const score = hits.score[at] as number;
      if (score === 0) continue;
      held[at] = word + 1;
      total[at] = (total[at] as number) + score;
    }
    return hits;
  });
  return { order: inOrder(held, total, near.length), total, words };
}

function hitsOf(
  { documents, offsets, pieceStarts, places, vocabulary }: OpenSegment,
  { exact, from, to, single }: NearTerms,
  pieces: ReadonlyMap<number, Uint8Array>,
  held: Uint8Array,
  word: number,
): WordHits {
  const hits = {
    score: new Uint8Array(documents),
    term: new Uint32Array(documents),
    place: new Uint16Array(documents),
  };
  const weights = [false, true].map((numbered) =>
    Uint8Array.from(places, (place) => weightOf(place, numbered)),
  ) as [Uint8Array, Uint8Array];
  let piece = 0;
  for (let at = from; at < to; at++) look(at, at === exact ? quality.exact : quality.prefix);
  for (const [at, how] of single) look(at, how);
  return hits;

  function look(term: number, how: number): void {
    const begin = offsets[term] as number;
    while (begin >= (pieceStarts[piece + 1] as number)) piece++;
    while (begin < (pieceStarts[piece] as number)) piece--;
    const start = pieceStarts[piece] as number;
    const weight = isNumbered(vocabulary, term) ? weights[1] : weights[0];
    const end = (offsets[term + 1] as number) - start;
    takeBest(pieces.get(piece) as Uint8Array, begin - start, end, how, weight, term);
  }

  /** Reads one term's postings: written out, not called back, because a letter's worth of them is a million. */
  function takeBest(
    bytes: Uint8Array,
    from: number,
    end: number,
    how: number,
    weight: Uint8Array,
    term: number,
  ): void {
    const { score: best, term: terms, place: foundAt } = hits;
    const number = [0, 0];
    for (let at = from; at < end; ) {
      for (let which = 0; which < 2; which++) {
        let value = 0;
        let shift = 0;
        let byte = bytes[at++] as number;
        for (; byte >= 128; byte = bytes[at++] as number, shift += 7) value |= (byte & 127) << shift;
        number[which] = value | (byte << shift);
      }
      const [place, count] = number as [number, number];
      const score = scoreOf(how, weight[place] as number);
      let document = 0;
      for (let left = count; left > 0; left--) {
        let byte = bytes[at++] as number;
        let shift = 0;
        for (; byte >= 128; byte = bytes[at++] as number, shift += 7) document += (byte & 127) << shift;
        document += byte << shift;
        if ((best[document] as number) >= score || held[document] !== word) continue;
        best[document] = score;
        terms[document] = term;
        foundAt[document] = place;
      }
    }
  }
}

/** Scores are small numbers: documents are laid out by them in two passes, which a hundred thousand matches take in a millisecond. */
function inOrder(held: Uint8Array, total: Uint16Array, words: number): Uint32Array {
  const counts: number[] = [];
  let found = 0;
  for (let at = 0; at < held.length; at++) {
    if (held[at] !== words) continue;
    const score = total[at] as number;
    counts[score] = (counts[score] ?? 0) + 1;
    found++;
  }
  const next: number[] = [];
  let before = 0;
  for (let score = counts.length - 1; score >= 0; score--) {
    next[score] = before;
    before += counts[score] ?? 0;
  }
  const order = new Uint32Array(found);
  for (let at = held.length - 1; at >= 0; at--)
    if (held[at] === words) order[(next[total[at] as number] as number)++] = at;
  return order;
}
