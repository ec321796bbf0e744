/** Countries by their names, in the languages asked for so far: naming all of them takes a few milliseconds. */
const named = new Map<string, Map<string, string>>();

/** What people write beside the names the browser knows. */
const short: Record<string, string> = {
  usa: "US",
  "u.s.a.": "US",
  uk: "GB",
  "great britain": "GB",
  england: "GB",
};

/** The ISO 3166-1 code of a country written in a page's language, in English or as the code itself. */
export function countryCode(shown: string, lang: string): string | undefined {
  const text = shown.trim().toLowerCase();
  return short[text] ?? namesIn(lang || "en").get(text) ?? namesIn("en").get(text);
}

function namesIn(lang: string): Map<string, string> {
  const known = named.get(lang);
  if (known) return known;
  const names = new Map<string, string>();
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const display = new Intl.DisplayNames([lang, "en"], { type: "region", fallback: "none" });
  for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
    const name = display.of(code);
    // Unions and placeholders are no countries, and a country of today keeps its name from its codes of before (DD, FX, SU).
    const current = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    if (!name || !current || /^(EU|EZ|UN|X[AB]|ZZ|QO)$/.test(code)) continue;
    names.set(name.toLowerCase(), code);
    names.set(code.toLowerCase(), code);
  }
  named.set(lang, names);
  return names;
}
