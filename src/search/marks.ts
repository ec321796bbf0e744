import { wordsIn } from "./words-in.ts";

/** A piece of a shown text; `marked`: a word the search found. */
export type MarkedPart = { text: string; marked: boolean };

/** A long text is shown from a little before the first word found. */
const mostCharacters = 120;
const before = 30;

/** The text with the words found by these terms marked, cut around the first of them. */
export function markTerms(text: string, terms: ReadonlySet<string>): MarkedPart[] {
  const found = wordsIn(text).filter((word) => word.terms.some((term) => terms.has(term)));
  const from = startOfCut(text, found[0]?.at ?? 0);
  const to = Math.min(text.length, from + mostCharacters);
  const parts: MarkedPart[] = [];
  let done = from;
  const add = (until: number, marked: boolean): void => {
    if (until > done) parts.push({ text: text.slice(done, until), marked });
    done = Math.max(done, until);
  };
  if (from > 0) parts.push({ text: "…", marked: false });
  for (const { at, end } of found) {
    if (at >= to) break;
    add(at, false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  if (to < text.length) parts.push({ text: "…", marked: false });
  return parts;
}

/** At a space, so that no word is cut. */
function startOfCut(text: string, at: number): number {
  if (at + before < mostCharacters) return 0;
  const space = text.indexOf(" ", at - before);
  return space >= 0 && space < at ? space + 1 : at - before;
}
