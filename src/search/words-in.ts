import { fold } from "../values/fold.ts";

/** A word of a text, where it stands, and the terms it is found by. */
export type FoundWord = { at: number; end: number; terms: string[] };

/** Beyond that a word is told apart by its beginning. */
export const longestTerm = 40;

/** Letters and digits, with what joins them in numbers and names: "DE-4512", "O'Brien". Format characters hide inside words. */
const chunk = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:[-_./'’][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;
const joint = /[-_./]/;
const digit = /\p{N}/u;

/** Scripts written without spaces: found by pairs of characters. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;
const mayBeUnspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1100-\u11ff\u2e80-\uffdc\ud840-\ud8ff]/;

export function wordsIn(text: string): FoundWord[] {
  const words: FoundWord[] = [];
  for (const { 0: found, index } of text.matchAll(chunk))
    if (mayBeUnspaced.test(found)) addMixed(found, index, words);
    else add(found, index, words);
  return words;
}

/** A number with its joints is one term ("de4512"), and so are the letters in it; digits alone are found inside the whole. */
function add(found: string, at: number, words: FoundWord[]): void {
  const end = at + found.length;
  const parts = found.split(joint);
  if (!digit.test(found)) {
    let from = at;
    for (const part of parts) {
      push(words, from, from + part.length, [fold(part)]);
      from += part.length + 1;
    }
  } else push(words, at, end, [fold(found), ...parts.filter((part) => !digit.test(part)).map(fold)]);
}

function addMixed(found: string, at: number, words: FoundWord[]): void {
  let done = 0;
  for (const { 0: run, index } of found.matchAll(unspaced)) {
    if (index > done) add(found.slice(done, index), at + done, words);
    addPairs(run, at + index, words);
    done = index + run.length;
  }
  if (done < found.length) add(found.slice(done), at + done, words);
}

/** Every pair of neighbours, and the last character alone, so that each character begins a term. */
function addPairs(run: string, at: number, words: FoundWord[]): void {
  const characters = [...run];
  let from = at;
  characters.forEach((character, place) => {
    const pair = character + (characters[place + 1] ?? "");
    push(words, from, from + pair.length, [fold(pair)]);
    from += character.length;
  });
}

function push(words: FoundWord[], at: number, end: number, terms: string[]): void {
  const some = terms.filter((term) => term !== "").map((term) => term.slice(0, longestTerm));
  if (some.length > 0) words.push({ at, end, terms: some });
}
