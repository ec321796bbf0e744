/** Variable repetitions multiply: `a?` thirty times over is a thousand million ways to read thirty letters. */
const mostWays = 64;

/** Patterns are for numbers and codes. A text this long is none, and would take even a safe pattern a while. */
const longestTried = 1000;

/** One sign of a pattern: an escaped one with what it escapes, a class whole, or itself. */
const signs = /\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|[\s\S]/g;

/**
 * Patterns come from playbooks, and `^(a+)+$` froze a browser for six seconds on 27 characters. The safe subset has no
 * groups, no alternation, no back-references, at most one unbounded repetition and few ways to vary the others. Read sign by sign:
 * after two backslashes a bracket is a group again.
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length > 200) return false;
  const all = pattern.match(signs) ?? [];
  if (all.some((sign) => /^([()|]|\\[1-9k])/.test(sign))) return false;
  const repetitions = all.map((sign) => (sign.length > 1 ? "x" : sign)).join("");
  if ((repetitions.match(/[*+]|\{\d+,\}/g) ?? []).length > 1 || waysToRepeat(repetitions) > mostWays)
    return false;
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}

/** `?` is there or not, `{2,5}` four lengths. */
const waysToRepeat = (pattern: string): number =>
  [...pattern.matchAll(/\?|\{(\d+),(\d+)\}/g)].reduce(
    (ways, [, least, most]) => ways * (most === undefined ? 2 : Number(most) - Number(least) + 1),
    1,
  );

/**
 * Whether the text fits; a pattern outside the safe subset is never run and fits everything (`check-playbook` reports it).
 * No pattern fits a text longer than any code.
 */
export const fits = (pattern: string, text: string): boolean =>
  !isSafePattern(pattern) || (text.length <= longestTried && new RegExp(pattern).test(text));
