import type { SearchDocument } from "../../src/search/build.ts";
import { errorsAllowed, findsInside, quality, scoreOf, weightOf } from "../../src/search/match.ts";
import { wordsIn } from "../../src/search/words-in.ts";

/** Optimal string alignment distance, by the book. */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      let least = i === 0 ? j : j === 0 ? i : 99;
      if (i > 0 && j > 0) {
        least = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        );
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          least = Math.min(least, at(i - 2, j - 2) + 1);
      }
      (rows[i] as number[])[j] = least;
    }
  return at(a.length, b.length);
}

function matchOf(word: string, term: string, spelled: boolean): number {
  if (term === word) return quality.exact;
  if (term.startsWith(word)) return quality.prefix;
  if (findsInside(word) && term.includes(word)) return quality.inside;
  const errors = errorsAllowed(word, spelled);
  return errors > 0 && distance(word, term) <= errors ? quality.typo : 0;
}

/** Looks at every word of every deal: what the index must agree with. Keys, best first, with their scores. */
export function searchByHand(documents: SearchDocument[], words: string[]): [string, number][] {
  const everyTerm = documents.flatMap(({ texts }) =>
    texts.flatMap(({ text }) => wordsIn(text).flatMap(({ terms }) => terms)),
  );
  const spelled = new Set(
    words.filter((word) => everyTerm.some((term) => matchOf(word, term, true) > quality.typo)),
  );
  return documents
    .map(({ key, texts }, place) => {
      const best = words.map((word) =>
        Math.max(
          0,
          ...texts.flatMap(({ place: where, text }) =>
            wordsIn(text)
              .flatMap(({ terms }) => terms)
              .map((term) => {
                const match = matchOf(word, term, spelled.has(word));
                return match === 0 ? 0 : scoreOf(match, weightOf(where, /[0-9]/.test(term)));
              }),
          ),
        ),
      );
      return { key, place, total: best.includes(0) ? 0 : best.reduce((sum, one) => sum + one, 0) };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || b.place - a.place)
    .map(({ key, total }) => [key, total]);
}
