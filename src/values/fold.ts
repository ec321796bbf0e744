import { spelledOut } from "./plain-letters.ts";

const letters = new RegExp(`[${Object.keys(spelledOut).join("")}]`, "g");

/** Marks of Latin, Greek and Cyrillic, and the points of Hebrew and Arabic; elsewhere a mark is a vowel. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]/g;
const plain = /^[a-z0-9]*$/;

/**
 * A word as search compares it: compatible forms alike (NFKC), small, without diacritics, nothing but letters and digits.
 * "Łódź", "LODZ" and "ｌｏｄｚ" are one word.
 */
export function fold(word: string): string {
  const small = word.toLowerCase();
  if (plain.test(small)) return small;
  return small
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(letters, (letter) => spelledOut[letter] ?? letter)
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}\p{M}]/gu, "");
}
