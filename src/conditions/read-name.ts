import type { Literal } from "./condition.ts";
import { isPlain, startsWithOne } from "./name-words.ts";
import type { Names } from "./names.ts";
import { folded, type Read, readQuoted, skipBlank } from "./quoted.ts";
import type { Reading } from "./reading.ts";

/**
 * What may be named at `at`, the likeliest first, each with all that have that name (none: nobody has it). Quotes say where a
 * name ends; without them every place where the sentence can go on is tried, the longest name first.
 */
export function namesAt<Id extends Literal>(
  reading: Reading,
  names: Names<Id>,
  at: number,
  goesOn: (end: number) => boolean,
): Read<Id[]>[] {
  const { text } = reading;
  const start = skipBlank(text, at);
  const quoted = readQuoted(text, start);
  if (quoted) return [besideId(text, names, names.called(quoted.value), quoted.end)];

  if (startsWithOne(reading.sentences.phrases, text, start, reading.sentences)) return [];
  const found: (Read<Id[]> & { rank: number })[] = [];
  // Spaces may be doubled, so twice the longest name is looked at.
  for (let end = Math.min(text.length, start + 2 * names.longest); end > start; end--) {
    const bracket = text[skipBlank(text, end)] === "[";
    if (!bracket && !goesOn(end)) continue;
    const called = names.called(text.slice(start, end));
    if (called.length === 0) continue;
    const read = besideId(text, names, called, end);
    if (goesOn(read.end))
      found.push({ ...read, rank: rankOf(reading, names, called, text.slice(start, end)) });
  }
  return found.sort((a, b) => a.rank - b.rank);
}

/** A label that could not be taken for anything else, then one that could, then an id. */
function rankOf<Id extends Literal>(
  { sentences }: Reading,
  names: Names<Id>,
  [id]: Id[],
  text: string,
): number {
  if (folded(names.label(id as Id) ?? "") !== folded(text)) return 2;
  return isPlain(text.trim(), sentences) ? 0 : 1;
}

/** An id in brackets says which of several is meant, and holds where a label was changed meanwhile. */
function besideId<Id extends Literal>(text: string, names: Names<Id>, called: Id[], end: number): Read<Id[]> {
  const open = skipBlank(text, end);
  if (text[open] !== "[") return { value: called, end };
  const quoted = readQuoted(text, skipBlank(text, open + 1));
  const close = text.indexOf("]", quoted?.end ?? open);
  if (close < 0) return { value: called, end };
  const id = names.withId(quoted?.value ?? text.slice(open + 1, close).trim());
  const fits = id !== undefined && (called.length === 0 || called.includes(id));
  return { value: fits ? [id] : [], end: close + 1 };
}
