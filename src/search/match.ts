/** How well a term answers a typed word; 0: not at all. */
export const quality = { exact: 4, prefix: 3, inside: 2, typo: 1 } as const;

const digit = /[0-9]/;

/** Serial, part and order numbers are remembered by their end as often as by their beginning. */
export const findsInside = (word: string): boolean => word.length >= 3 && digit.test(word);

/**
 * Typing errors allowed in a word: none in a short one; in a number one, and only while no deal has it as it is `spelled`: the next
 * number is another thing.
 */
export function errorsAllowed(word: string, spelled: boolean): number {
  if (word.length < 4) return 0;
  if (digit.test(word)) return spelled ? 0 : 1;
  return word.length < 8 ? 1 : 2;
}

/** Where it stands weighs: a name before a number before an answer's words. Never more than the step between two qualities. */
export function weightOf(place: string, numbered: boolean): number {
  if (place === "name" || place === "account") return 3;
  return place === "id" || place === "packet" || numbered ? 2 : 1;
}

/** The more exact word wins wherever it stands. */
export const scoreOf = (match: number, weight: number): number => match * 4 + weight;
