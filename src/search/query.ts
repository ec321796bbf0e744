import { wordsIn } from "./words-in.ts";

/** More words than that narrow nothing down. */
const mostWords = 8;
const mostCharacters = 200;

/** The terms somebody typed, all of which a deal must hold. A number with its joints is one: "DE-4512" is "de4512". */
export function termsOfQuery(text: string): string[] {
  const words = wordsIn(text.slice(0, mostCharacters));
  // The last character of an unspaced run is in the pair before it.
  const distinct = words.filter(({ end }, at) => end > (words[at - 1]?.end ?? 0));
  return [...new Set(distinct.map(({ terms: [first = ""] }) => first))].slice(0, mostWords);
}
