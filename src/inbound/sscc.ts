import type { InboundGoods } from "./goods.ts";

/** The last digit of a GS1 number: threes and ones from the right (GS1 General Specifications, 7.9). */
export function checkDigit(digits: string): number {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

/** As GS1 gives them out. */
export const isCompanyPrefix = (prefix: string): boolean => /^\d{4,12}$/.test(prefix);

/**
 * The package's serial shipping container code, 18 digits, derived from the receipt's number: the year's last digit, the rep's
 * code, the counter and the package, so that nobody has to keep a list and no code is ever given twice (receipt numbers are not,
 * and GS1 lets a code return after a year). Undefined: the company has no prefix, the number was not made from the pattern, or
 * the digits the prefix leaves do not tell all of that apart. A code that might be another package's is worse than none.
 */
export function ssccOf({ gs1, receipt, practice }: InboundGoods, number: number): string | undefined {
  if (!gs1 || practice || !isCompanyPrefix(gs1.companyPrefix) || number > 99) return undefined;
  const parts = partsOf(receipt, gs1.receiptPattern);
  if (!parts || parts.counter > 9999) return undefined;
  const places = 16 - gs1.companyPrefix.length - 6;
  const rep = String(repNumber(parts.rep));
  if (places < 0 || (rep !== "0" && rep.length > places)) return undefined;
  const serial = `${places > 0 ? rep.padStart(places, "0") : ""}${pad(parts.counter, 4)}${pad(number, 2)}`;
  const digits = `${parts.year % 10}${gs1.companyPrefix}${serial}`;
  return `${digits}${checkDigit(digits)}`;
}

/** Reads a number back by the pattern it was made from. */
function partsOf(receipt: string, pattern: string) {
  const counted = /\{n+\}/.test(pattern) ? pattern : `${pattern}{nnnn}`;
  const expression = counted
    .split(/(\{yy\}|\{rep\}|\{n+\})/)
    .map((part) => {
      if (part === "{yy}") return "(?<year>\\d\\d)";
      if (part === "{rep}") return "(?<rep>[A-Z]{0,3})";
      return /^\{n+\}$/.test(part) ? "(?<counter>\\d+)" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    })
    .join("");
  const found = new RegExp(`^${expression}$`).exec(receipt)?.groups;
  // Without the year, next year's first number would be this year's.
  if (!found?.year || !found.counter) return undefined;
  return { year: Number(found.year), rep: found.rep ?? "", counter: Number(found.counter) };
}

/** A rep's code as a number: none is 0, A is 1, … Z is 26, AA is 27. */
const repNumber = (code: string): number =>
  [...code].reduce((sum, letter) => sum * 27 + letter.charCodeAt(0) - 64, 0);

const pad = (digits: number, places: number): string => String(digits).padStart(places, "0");
