import { describe, expect, it } from "vitest";
import { type ParsedAmount, parseAmount } from "../../extension/crm/parse-amount.ts";

const usd = (amount: number): ParsedAmount => ({ amount, currency: "USD" });
const eur = (amount: number): ParsedAmount => ({ amount, currency: "EUR" });

describe("an amount", () => {
  it.each<[string, string, ParsedAmount]>([
    ["$186,000.00", "en-US", usd(186000)],
    ["USD 186,000.00", "en-US", usd(186000)],
    ["US$186,000.00", "en-GB", usd(186000)],
    ["$0.00", "en-US", usd(0)],
    ["$1,234,567.89", "en-US", usd(1234567.89)],
    ["-$500.00", "en-US", usd(-500)],
    ["($500.00)", "en-US", usd(-500)],
    ["EUR 10,500.00 (USD 11,200.00)", "en-US", eur(10500)],
    ["186.000,00 €", "de", eur(186000)],
    ["186.000 €", "de", eur(186000)],
    ["1.234.567 €", "de", eur(1234567)],
    ["186 000,00 €", "fr", eur(186000)],
    ["186 000,00 $US", "fr", usd(186000)],
    ["186 000,00 $CA", "fr", { amount: 186000, currency: "CAD" }],
    ["186\u202f000,50\u00a0€", "fr", eur(186000.5)],
    ["€0.99", "en-IE", eur(0.99)],
    ["CHF 186’000.00", "de-CH", { amount: 186000, currency: "CHF" }],
    ["₹1,86,000.00", "en-IN", { amount: 186000, currency: "INR" }],
    ["¥186,000", "ja", { amount: 186000, currency: "JPY" }],
    ["¥186,000", "zh-CN", { amount: 186000, currency: "CNY" }],
    ["186 000,50 kr", "nb", { amount: 186000.5, currency: "NOK" }],
    ["$186,000.00", "en-CA", { amount: 186000, currency: "CAD" }],
    ["١٨٦٬٠٠٠٫٥٠ US$", "ar", usd(186000.5)],
    ["186,000.00", "en-US", { amount: 186000 }],
  ])("%s (%s) is exact", (text, lang, parsed) => expect(parseAmount(text, lang)).toEqual(parsed));

  it.each<[string, string, ParsedAmount]>([
    ["$9.10K", "en-US", usd(9100)],
    ["$1.5B", "en-US", usd(1.5e9)],
    ["9,1 Mio. €", "de", eur(9100000)],
    ["35 tis. Kč", "cs", { currency: "CZK" }],
    ["BHD 1,234", "en", { amount: 1234, currency: "BHD" }],
    ["R 186 000,00", "en-ZA", { amount: 186000 }],
  ])("%s (%s) is lossy, or none if the word may mean a million", (text, lang, parsed) => {
    expect(parseAmount(text, lang)).toEqual("amount" in parsed ? { ...parsed, lossy: true } : parsed);
  });

  it("is none when it is cut: what is left has lost digits", () => {
    expect(parseAmount("EUR 1,517,...", "en")).toEqual({ currency: "EUR" });
    expect(parseAmount("$1,51…", "en-US")).toEqual({ currency: "USD" });
  });

  it("is none without a number", () => expect(parseAmount("on request", "en")).toEqual({}));

  it("leaves open whose dollar it is where the language has several", () => {
    expect(parseAmount("$1,000", "en")).toEqual({ ...usd(1000), currencyUnsure: true });
    expect(parseAmount("$1,000", "es")).toEqual({ ...usd(1000), currencyUnsure: true });
    expect(parseAmount("1.000,00 $", "de")).toEqual(usd(1000));
  });

  it("reads back what the browser writes, in many languages", () => {
    for (const lang of [
      "en-US",
      "en-IN",
      "de",
      "de-CH",
      "fr",
      "es",
      "pt-BR",
      "nl",
      "sv",
      "pl",
      "ja",
      "ko",
      "he",
      "tr",
    ]) {
      for (const amount of [0, 9.5, 186, 1234.5, 186000, 1234567.89]) {
        const text = new Intl.NumberFormat(lang, { style: "currency", currency: "EUR" }).format(amount);
        expect(parseAmount(text, lang), `${text} in ${lang}`).toEqual(eur(amount));
      }
    }
  });
});
