/** "a 1, b 2" as a lookup: a table the eye can check, one line a row of symbols. */
const table = (...rows: string[]): Map<string, string> =>
  new Map(rows.flatMap((row) => row.split(", ").map((entry) => entry.split(" ") as [string, string])));

/** Symbols that mean one currency wherever they are written. The longer ones come first: "$" is in many of them. */
const symbols = table(
  "$US USD, $CA CAD, $AU AUD, $NZ NZD, $HK HKD, $MX MXN, $SG SGD, $TW TWD",
  "US$ USD, CA$ CAD, AU$ AUD, A$ AUD, NZ$ NZD, HK$ HKD, NT$ TWD, MX$ MXN, S$ SGD, R$ BRL, CN¥ CNY, JP¥ JPY",
  "€ EUR, £ GBP, ₹ INR, ₩ KRW, ₪ ILS, ₺ TRY, ₽ RUB, ₫ VND, ₱ PHP, ฿ THB, zł PLN, Kč CZK, Ft HUF, 円 JPY, 元 CNY",
);

/** Regions that write their own currency as a bare "$", and languages that write theirs as "kr". */
const dollars = table(
  "AR ARS, AU AUD, CA CAD, CL CLP, CO COP, HK HKD, MX MXN, NZ NZD, SG SGD, TW TWD, US USD",
);
const crowns = table("da DKK, is ISK, nb NOK, nn NOK, no NOK, sv SEK");

/** ISO 4217 code of the currency a text names ("" if none), whether that is a guess, and the text without it. */
export function currencyIn(text: string, lang: string): [currency: string, unsure: boolean, rest: string] {
  const [language = "", region = ""] = lang.split(/[-_]/);
  const code = /(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(text)?.[0] ?? "";
  if (Intl.supportedValuesOf("currency").includes(code)) return [code, false, text.replace(code, "")];
  for (const [symbol, currency] of symbols) {
    if (text.includes(symbol)) return [currency, false, text.replace(symbol, "")];
  }
  if (/[¥￥]/.test(text)) return [language === "zh" ? "CNY" : "JPY", false, text.replace(/[¥￥]/, "")];
  if (/kr\.?/.test(text)) return [crowns.get(language) ?? "", false, text.replace(/kr\.?/, "")];
  if (!text.includes("$")) return ["", false, text];
  // Elsewhere a bare "$" is the United States': other dollars are written with their letters. English and Spanish are
  // the languages of many dollars and pesos, so without a region the currency has to be confirmed.
  const own = dollars.get(region.toUpperCase());
  return [own ?? "USD", !own && /^(en|es|)$/.test(language), text.replace("$", "")];
}
