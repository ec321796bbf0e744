import { failed, type Problem, type Result } from "../values/result.ts";
import type { Words } from "../values/words.ts";
import { jointAt } from "./joint-at.ts";
import type { Naming } from "./naming.ts";
import { nearestName } from "./nearest.ts";
import { readQuoted, skipBlank } from "./quoted.ts";
import { type Sentences, sentencesOf } from "./sentence.ts";

/** A condition's words on their way back to a condition. */
export type Reading = {
  text: string;
  naming: Naming;
  words: Words;
  sentences: Sentences;
  /** How far any way of reading got, and why not further: what is wrong is there, wherever else it was tried. */
  furthest: { at: number; problem: Problem } | null;
};

export const startReading = (text: string, naming: Naming, words: Words): Reading => ({
  text,
  naming,
  words,
  sentences: sentencesOf(words),
  furthest: null,
});

/** Notes why it goes no further at `at`, and is null, so that a reader can return it. */
export function stuck(reading: Reading, at: number, code: string, ...params: string[]): null {
  const place = skipBlank(reading.text, at);
  if (!reading.furthest || place > reading.furthest.at)
    reading.furthest = {
      at: place,
      problem: failed(`condition-${code}`, placeInWords(reading, place), ...params).problem,
    };
  return null;
}

/** Whatever else was tried, this is what is wrong. */
export function wrong(reading: Reading, at: number, code: string, ...params: string[]): null {
  reading.furthest = null;
  stuck(reading, at, code, ...params);
  if (reading.furthest) (reading.furthest as { at: number }).at = reading.text.length;
  return null;
}

export function notRead({ furthest, naming }: Reading): Result<never> {
  const problem = furthest?.problem ?? { code: "condition-empty" };
  const [place = "", typed = ""] = problem.params ?? [];
  const meant = problem.code === "condition-no-field" && nearestName(String(typed), naming.fields);
  return meant ? failed("condition-no-field-but", place, typed, meant) : { ok: false, problem };
}

/** The last words before it are enough to find the place in a cell. */
const lettersShown = 32;

function placeInWords({ text, words }: Reading, at: number): string {
  const before = text.slice(0, at).trim();
  if (before === "") return words("condition_at_start");
  if (before.length <= lettersShown) return words("condition_after", before);
  const cut = before.slice(-lettersShown);
  return words("condition_after", `… ${cut.includes(" ") ? cut.slice(cut.indexOf(" ") + 1) : cut}`);
}

export const isOpening = (sign: string | undefined): boolean => sign === "(" || sign === "（";
export const isClosing = (sign: string | undefined): boolean => sign === ")" || sign === "）";

/** Nothing follows but the full stop of a sentence. */
export const isEnd = (text: string, at: number): boolean => /^[\s.。]*$/.test(text.slice(at));

/** A member of a group may end here: at the end, before a closing bracket, before "and" or "or". */
export const isBoundary = ({ text, sentences }: Reading, at: number): boolean =>
  isClosing(text[skipBlank(text, at)]) || jointAt(text, at, sentences) !== null || isEnd(text, at);

/** What stands at `at`, up to where something else may begin: for saying that it is not understood. */
export function whatStands(reading: Reading, at: number): string {
  const start = skipBlank(reading.text, at);
  const quoted = readQuoted(reading.text, start);
  if (quoted) return quoted.value;
  let end = start;
  for (let open = 0; end < reading.text.length; end++) {
    const sign = reading.text[end];
    if (end > start && open === 0 && isBoundary(reading, end)) break;
    if (isOpening(sign)) open++;
    if (isClosing(sign) && open > 0) open--;
  }
  return reading.text.slice(start, end).trim();
}
