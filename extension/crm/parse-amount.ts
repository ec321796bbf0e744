import { currencyIn } from "./currency-in.ts";

/** `lossy`: rounded ("$9.10K") or not quite understood. `amount` is missing when the text does not hold it. */
export type ParsedAmount = { amount?: number; currency?: string; currencyUnsure?: boolean; lossy?: boolean };

/** Compact money, in the words CRMs and browsers write it with: 3 is "thousand". All of it is rounded, so lossy. */
const powers: [RegExp, number][] = [
  [/^(k|tsd|mil)$/, 3],
  [/^万$/, 4],
  [/^(m|mm|mio|mln|mi)$/, 6],
  [/^[億亿]$/, 8],
  [/^(b|bn|md|mrd|mlrd)$/, 9],
];

/** Currencies with three decimals: there "1,234" may be a thousand or hardly more than one. */
const threeDecimals = /^(BHD|IQD|JOD|KWD|LYD|OMR|TND)$/;

/** An amount as a CRM shows it in any locale: "$186,000.00", "186.000,00 €", "USD 186 000", "1'500 CHF". */
export function parseAmount(shown: string, lang: string): ParsedAmount {
  // In an organisation with several currencies the user's own follows in parentheses: "EUR 10.00 (USD 11.20)".
  const text = western(shown).replace(/(\d.*?)\s*\(.*$/, "$1");
  const number = /\d[\d.,'’\s]*/.exec(text)?.[0].replace(/\D+$/, "") ?? "";
  const [currency, currencyUnsure, around] = currencyIn(text.replace(number, "#"), lang);
  const parsed: ParsedAmount = { ...(currency && { currency }), ...(currencyUnsure && { currencyUnsure }) };
  // A cut number has lost digits: what is left of it is not even a rounded amount.
  if (!number || /…|\.\.\./.test(text)) return parsed;

  const [before = "", after = ""] = around
    .toLowerCase()
    .replace(/[^\p{L}\d#]/gu, "")
    .split("#");
  const power = powers.find(([word]) => word.test(after))?.[1];
  // A word after the number that we do not know may well mean a million.
  if (after && power === undefined) return parsed;
  const sign = /^[^\p{L}\d]*[-−–(]/u.test(text) ? -1 : 1;
  const amount = sign * Number(`${plain(number)}e${power ?? 0}`);
  const ambiguous = threeDecimals.test(currency) && /^\d{1,3}[.,]\d{3}$/.test(number);
  return { ...parsed, amount, ...((before || after || ambiguous) && { lossy: true }) };
}

/** Eastern Arabic digits and separators, as Arabic and Persian locales show them. */
export const western = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replaceAll("٫", ",")
    .replaceAll("٬", "'");

/** The last separator is the decimal one, unless it comes again or three digits follow the only one there is. */
function plain(number: string): string {
  const last = /[.,](?=\d*$)/.exec(number)?.[0] ?? ".";
  const parts = number.split(last);
  const alone = number.replace(/\d/g, "").length === 1;
  const digits = (part = "") => part.replace(/\D/g, "");
  if (parts.length !== 2 || (alone && parts[1]?.length === 3)) return digits(number);
  return `${digits(parts[0])}.${digits(parts[1])}`;
}
