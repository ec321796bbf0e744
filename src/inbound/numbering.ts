/** Letters of a rep's code: the initials, at most three, so that two machines' numbers do not meet. "" for other scripts. */
export const repCode = (name: string | undefined): string =>
  (name ?? "")
    .split(/[\s.-]+/)
    .map((part) => part[0]?.toUpperCase() ?? "")
    .filter((letter) => /[A-Z]/.test(letter))
    .slice(0, 3)
    .join("");

/**
 * A number from a manager's pattern: `{yy}` the year's last two digits, `{rep}` the rep's code, `{nnnn}` the counter, padded to
 * as many digits as there are n. "ER-{yy}-{rep}{nnnn}" gives "ER-26-JR0147". A pattern without a counter gets it at its end:
 * every number must be another.
 */
export function numberFrom(pattern: string, parts: { year: number; rep: string; counter: number }): string {
  const counted = /\{n+\}/.test(pattern) ? pattern : `${pattern}{nnnn}`;
  return counted
    .replace("{yy}", String(parts.year % 100).padStart(2, "0"))
    .replace("{rep}", parts.rep)
    .replace(/\{(n+)\}/, (_, places: string) => String(parts.counter).padStart(places.length, "0"));
}

/** As long as a bar code on a label can be, with the counter's digits. */
const longest = 26;

/**
 * Why a pattern cannot be: it names a part there is none of (or one twice), has a sign that not every label and keyboard
 * has, or is too long. Null: it can.
 */
export function patternProblem(pattern: string): "unknown-part" | "sign" | "long" | null {
  const plain = ["{yy}", "{rep}", /\{n+\}/].reduce<string>((text, part) => text.replace(part, ""), pattern);
  if (/[{}]/.test(plain)) return "unknown-part";
  if (!/^[A-Za-z0-9._/-]*$/.test(plain)) return "sign";
  return pattern.length > longest ? "long" : null;
}
