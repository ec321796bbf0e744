import { dayToText, isIsoDay } from "../../src/values/dates.ts";
import { numberToText } from "../../src/values/quantity.ts";
import type { Problem } from "../../src/values/result.ts";
import type { Words } from "../../src/values/words.ts";

/** A key of `_locales` knows letters, digits and underscores only, so "number-under" stands as problem_number_under. */
const keyOf = (code: string): string => `problem_${code.replace(/[^a-z0-9]/gi, "_")}`;

/** A name out of somebody's file may fill a screen, and the sentence is what has to be read. */
const longestParam = 200;

const cut = (text: string): string =>
  text.length <= longestParam ? text : `${text.slice(0, longestParam)}…`;

/** The sentence for a problem, days and numbers in it as people write them; an unknown code still says something went wrong. */
export function problemText(problem: Problem, words: Words): string {
  const params = (problem.params ?? []).map((param) => {
    if (typeof param === "number") return numberToText(param, words.language);
    return isIsoDay(param) ? dayToText(param, words.language) : cut(param);
  });
  const key = keyOf(problem.code);
  const text = words(key, ...params);
  return text === key ? words("problem_unknown", problem.code) : text;
}
