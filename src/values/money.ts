import * as z from "zod/mini";

/** An amount in major units and its ISO 4217 code. */
export const moneySchema = z.object({
  amount: z.number(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
});
export type Money = z.infer<typeof moneySchema>;

/** Kept: making one takes as long as using it a hundred times, and a packet holds thousands of amounts. */
const digitsOf = new Map<string, number>();
const formats = new Map<string, Intl.NumberFormat>();

/** Decimal places of a currency: 2 for USD, 0 for JPY. ISO 4217 by way of Intl; 2 for a code nobody knows. */
export function minorDigits(currency: string): number {
  const digits = digitsOf.get(currency) ?? digitsByIntl(currency);
  digitsOf.set(currency, digits);
  return digits;
}

function digitsByIntl(currency: string): number {
  try {
    const format = new Intl.NumberFormat("en", { style: "currency", currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Sum of `amount × times`, one total per currency, added in minor units so that no cent is lost. */
export function sumMoney(items: { money: Money; times: number }[]): Money[] {
  const minor = new Map<string, number>();
  for (const { money, times } of items) {
    const digits = 10 ** minorDigits(money.currency);
    minor.set(money.currency, (minor.get(money.currency) ?? 0) + Math.round(money.amount * digits * times));
  }
  return [...minor].map(([currency, sum]) => ({ amount: sum / 10 ** minorDigits(currency), currency }));
}

/** Prices of one piece go below a cent: "USD 0.0125". */
const mostDigits = 6;

/** "USD 18,500": the code, not a sign, because "$" is several currencies; no decimals on a whole amount. */
export function moneyToText(money: Money, language: string): string {
  const digits = Number.isInteger(money.amount) ? 0 : minorDigits(money.currency);
  const key = `${language} ${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language, {
      minimumFractionDigits: digits,
      maximumFractionDigits: Math.max(digits, mostDigits),
    });
  formats.set(key, format);
  return `${money.currency} ${format.format(money.amount)}`;
}
