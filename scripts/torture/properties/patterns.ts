import { createContext, runInContext } from "node:vm";
import fc from "fast-check";
import { fits, isSafePattern } from "../../../src/field-kinds/safe-pattern.ts";
import { type Property, property } from "./property.ts";

const sign = fc.constantFrom(
  "a",
  "b",
  "\\\\",
  "\\(",
  "\\)",
  "\\|",
  "[ab]",
  "[^a]",
  "[\\]a]",
  "[(|)]",
  ".",
  "(",
  ")",
  "|",
  "(?:",
  "^",
  "$",
  "\\w",
  "\\1",
  "a\\",
);
const times = fc.constantFrom("", "", "", "*", "+", "?", "{3}", "{0,3}", "{2,}", "{1,40}", "+?");
const anyPattern = fc
  .array(
    fc.tuple(sign, times).map((two) => two.join("")),
    { minLength: 1, maxLength: 9 },
  )
  .map((all) => all.join(""));

/** No pattern of the safe subset comes near, however busy the machine is; what doubles with every letter passes it at once. */
const longest = 30_000;
const texts = ["a", "ab", "a\\", "\\", "a(", "b)", "a|"].flatMap((piece) =>
  [30, 998].map((length) => `${piece.repeat(length / piece.length)}!`),
);

/** Says whether every text was done in time; what is not is broken off. */
function endsInTime(pattern: string): boolean {
  const context = createContext({ pattern, texts });
  try {
    runInContext("for (const text of texts) new RegExp(pattern).test(text)", context, { timeout: longest });
    return true;
  } catch {
    return false;
  }
}

export const patterns: Property[] = [
  property("a pattern that is let through is done with any text in time", 4000, anyPattern, (pattern) => {
    if (!isSafePattern(pattern))
      return fits(pattern, "anything") ? undefined : "was run although it is not safe";
    return endsInTime(pattern) ? undefined : "took too long";
  }),
];
