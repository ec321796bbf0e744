import { describe, expect, it } from "vitest";
import { parseDate } from "../../extension/crm/parse-date.ts";

describe("a date", () => {
  it.each([
    ["11/20/2026", "en-US"],
    ["20/11/2026", "en-GB"],
    ["20/11/2026", "en-US"],
    ["20.11.2026", "de"],
    ["20. 11. 2026", "cs"],
    ["20-11-2026", "nl"],
    ["2026-11-20", "sv"],
    ["2026. 11. 20.", "ko"],
    ["2026/11/20", "ja"],
    ["2026年11月20日", "ja"],
    ["11/20/2026, 4:20 PM", "en-US"],
    ["Nov 20, 2026", "en-US"],
    ["20. November 2026", "de"],
    ["20 de noviembre de 2026", "es"],
    ["20 nov. 2026", "fr"],
    ["٢٠/١١/٢٠٢٦", "ar"],
  ])("%s (%s) is 20 November 2026", (text, lang) => {
    expect(parseDate(text, lang)).toEqual({ date: "2026-11-20" });
  });

  it("takes the order of an ambiguous one from the page, else from its language", () => {
    expect(parseDate("05/11/2026", "en-US")).toEqual({ date: "2026-05-11" });
    expect(parseDate("05/11/2026", "en-US", "day-first")).toEqual({ date: "2026-11-05" });
    expect(parseDate("05/11/2026", "fr")).toEqual({ date: "2026-11-05" });
    expect(parseDate("05.11.2026", "en-US")).toEqual({ date: "2026-11-05" });
  });

  it("is lossy when neither tells", () => {
    expect(parseDate("05/11/2026", "en")).toEqual({ date: "2026-05-11", lossy: true });
    expect(parseDate("05/11/2026", "")).toEqual({ date: "2026-05-11", lossy: true });
    expect(parseDate("05/05/2026", "en")).toEqual({ date: "2026-05-05" });
    expect(parseDate("20.11.26", "de")).toEqual({ date: "2026-11-20", lossy: true });
  });

  it.each(["", "soon", "31/02/2026", "13/13/2026", "20/11/2569", "29/08/1405"])("%j is none", (text) => {
    expect(parseDate(text, "en-GB")).toEqual({});
  });

  it("reads back every month the browser writes in words", () => {
    for (const lang of [
      "en-US",
      "en-GB",
      "de",
      "fr",
      "es",
      "it",
      "pt-BR",
      "nl",
      "sv",
      "da",
      "pl",
      "tr",
      "fi",
    ]) {
      for (let month = 0; month < 12; month++) {
        const day = new Date(Date.UTC(2026, month, 20));
        const text = day.toLocaleDateString(lang, { dateStyle: "long", timeZone: "UTC" });
        expect(parseDate(text, lang), `${text} in ${lang}`).toEqual({ date: day.toISOString().slice(0, 10) });
      }
    }
  });
});
