import { parseNumber } from "../values/parse-number.ts";
import { numberToText } from "../values/quantity.ts";
import type { Read } from "./quoted.ts";

/** As people write it where that can be read back to the last digit; otherwise every digit. */
export function numberInWords(value: number, language: string): string {
  const text = numberToText(value, language);
  return readNumber(text, 0, language)?.value === value ? text : String(value);
}

const groups = "[.,'’\u00a0\u202f]";
const number = new RegExp(`[-−–]?(?:\\d+(?:${groups}\\d+)*|[.,]\\d+)(?:e[+-]?\\d+)?`, "iy");

/** A number that stands at `at`; a percent sign behind it says nothing new. */
export function readNumber(text: string, at: number, language: string): Read<number> | null {
  number.lastIndex = at;
  const [found] = number.exec(text) ?? [];
  if (found === undefined) return null;
  const value = /e/i.test(found) ? Number(found.replace(",", ".")) : parseNumber(found, language);
  if (value === undefined || !Number.isFinite(value)) return null;
  const end = at + found.length;
  return { value, end: end + (/^\s?%/.exec(text.slice(end))?.[0].length ?? 0) };
}
