import { letterByLetter } from "../values/plain-letters.ts";

/** What every scanner, keyboard wedge and label program passes on: capitals, digits, hyphen, point, slash and space. */
const allowed = /[^A-Z0-9\-./ ]/g;

/**
 * A value as it may stand in a symbol: capitals, letters with marks as their plain letters, everything else a hyphen ("+" joins
 * identifiers in one-dimensional symbols). "": nothing of it can be written, and the field is left out.
 */
export function symbolText(value: string): string {
  const plain = letterByLetter(value).toUpperCase().replace(/\s+/g, " ").replace(allowed, "-").trim();
  return /[A-Z0-9]/.test(plain) ? plain : "";
}
