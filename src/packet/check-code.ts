/** What stands on paper as a sign no code has, and what it must be. */
const mistaken: Record<string, string> = { O: "0", I: "1", L: "1" };

/** A check code as somebody typed it off paper, as the first eight digits of a hash; null: it is no check code. */
export function typedCheckCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s\u2010-\u2015.-]/g, "")
    .replace(/[OIL]/g, (sign) => mistaken[sign] as string)
    .toLowerCase();
  return /^[0-9a-f]{8}$/.test(code) ? code : null;
}
