/** Where offices print on Letter; everywhere else on A4. ISO 3166-1 alpha-2. */
const letterCountries = new Set(["US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "PR", "VE"]);

/** Without a country, by the one most people who speak that language live in. */
export const printsOnLetter = (country: string | undefined, language: string): boolean =>
  letterCountries.has(country ?? new Intl.Locale(language).maximize().region ?? "");
