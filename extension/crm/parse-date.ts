import { western } from "./parse-amount.ts";

/** `lossy`: the day could as well be the month, or the century is a guess. No `date` when the text is none. */
export type ParsedDate = { date?: string; lossy?: boolean };
export type DayOrder = "day-first" | "month-first";

const numeric = /(\d{1,4})\s*[./\-年]\s*(\d{1,2})\s*[./\-月]\s*(\d{1,4})/;

/** An ISO day from a date as a CRM shows it. `order` is what other dates of the page gave away, if they did. */
export function parseDate(shown: string, lang: string, order?: DayOrder): ParsedDate {
  const text = western(shown).replace(/[\u200E\u200F\u061C]/g, "");
  const found = numeric.exec(text);
  if (!found) return withMonthName(text, lang);
  const [first, second, third] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (first > 31) return iso(first, second, third);
  const known = orderOf(text) ?? order ?? (found[0].includes(".") ? "day-first" : orderOfLanguage(lang));
  const century = third < 100;
  const year = century ? 2000 + third : third;
  const parsed = known === "day-first" ? iso(year, second, first) : iso(year, first, second);
  const unsure = century || (!known && first !== second);
  return parsed.date && unsure ? { ...parsed, lossy: true } : parsed;
}

/** Which comes first, if this date can be read in one way only. */
export function orderOf(shown: string): DayOrder | undefined {
  const found = numeric.exec(western(shown).replace(/[\u200E\u200F\u061C]/g, ""));
  const [first, second] = [Number(found?.[1]), Number(found?.[2])];
  if (first > 12 && first < 32) return "day-first";
  return second > 12 && first < 13 ? "month-first" : undefined;
}

/** Plain "en" and Canadian English are used with either order; elsewhere the day comes first. */
function orderOfLanguage(lang: string): DayOrder | undefined {
  if (/-(us|ph)$/i.test(lang)) return "month-first";
  return /^(|en|en-ca)$/i.test(lang) ? undefined : "day-first";
}

/** "Nov 20, 2026", "20. November 2026", "20 de noviembre de 2026". The page's own language comes before English. */
function withMonthName(text: string, lang: string): ParsedDate {
  const year = /\d{4}/.exec(text)?.[0];
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  if (!year || !day) return {};
  for (const language of [lang || "en", "en"]) {
    for (let month = 1; month < 13; month++) {
      const named = (["long", "short"] as const).some((style) => {
        const name = new Date(2026, month - 1).toLocaleDateString(language, { month: style });
        return text.toLowerCase().includes(name.toLowerCase().replace(/\P{L}+$/u, ""));
      });
      if (named) return iso(+year, month, +day);
    }
  }
  return {};
}

/** Refuses what no calendar has, and years that belong to another calendar (Thai 2569, Persian 1405). */
function iso(year: number, month: number, day: number): ParsedDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900 && year < 2300;
  return real ? { date: date.toISOString().slice(0, 10) } : {};
}
