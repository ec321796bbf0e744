/** Every sign that opens or closes a quotation, in any language: what a spreadsheet makes of ours is still read. */
const quotes = '"“”„‟«»「」『』〝〞＂';
const anyQuote = new RegExp(`[${quotes}]`, "g");
const anyQuoteOrApostrophe = new RegExp(`[${quotes}'‘’‚‛‹›＇\`´]`, "g");
/** Signs that only say which way text runs. */
const direction = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g;
const blank = /[\s\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/;
const letter = /[\p{L}\p{N}]/u;

export const isQuote = (sign: string | undefined): boolean => sign !== undefined && quotes.includes(sign);

/** As names are compared: without regard to case, kind of quotes and how many spaces. */
export const folded = (text: string): string =>
  text
    .normalize("NFC")
    .replace(direction, "")
    .replace(anyQuoteOrApostrophe, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();

/** A name to stand inside quotes: its own become single ones, which compare as the same. */
export const withoutQuotes = (name: string): string => name.replace(anyQuote, "’");

/** A text to stand inside quotes, every letter kept: its own quotes are doubled, as in a spreadsheet. */
export const doubledQuotes = (text: string): string => text.replace(anyQuote, "$&$&");

export type Read<Of> = { value: Of; end: number };

/** The text inside quotes that open at `at`; null when none open there, or none close. */
export function readQuoted(text: string, at: number): Read<string> | null {
  if (!isQuote(text[at])) return null;
  let value = "";
  for (let next = at + 1; next < text.length; next++) {
    const sign = text[next] as string;
    if (isQuote(sign)) {
      if (text[next + 1] !== sign) return { value, end: next + 1 };
      next++;
    }
    value += sign;
  }
  return null;
}

export function skipBlank(text: string, at: number): number {
  let next = at;
  while (next < text.length && blank.test(text[next] as string)) next++;
  return next;
}

/** No word runs through this place: "or" is not found in "for". */
export const isEdge = (text: string, at: number): boolean =>
  !(at > 0 && at < text.length && letter.test(text[at - 1] as string) && letter.test(text[at] as string));

const foldedSign = (sign: string): string =>
  isQuote(sign) || "'‘’‚‛‹›＇`´".includes(sign) ? "'" : sign.toLowerCase();

/** Where a piece of a sentence ends that stands at `at`, whatever its case, quotes and spaces; null when it does not. */
export function pieceEnd(text: string, at: number, piece: string): number | null {
  let next = skipBlank(text, at);
  let blankBefore = next > at;
  for (const sign of piece) {
    if (blank.test(sign)) {
      const after = skipBlank(text, next);
      if (after === next && !blankBefore && !isEdge(text, next)) return null;
      blankBefore = true;
      next = after;
    } else {
      const there = text.slice(next, next + sign.length);
      if (there !== sign && foldedSign(there) !== foldedSign(sign)) return null;
      next += sign.length;
      blankBefore = false;
    }
  }
  return next;
}
