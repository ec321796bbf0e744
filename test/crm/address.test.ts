import { describe, expect, it } from "vitest";
import { countryCode } from "../../extension/crm/country-code.ts";
import { parseAddress } from "../../extension/crm/parse-address.ts";

const of = (street: string, postalCode: string, city: string, country: string, region?: string) => ({
  street,
  city,
  ...(region && { region }),
  postalCode,
  country,
});

describe("an address", () => {
  it.each<[string, string, object]>([
    ["900 Key Hwy|Baltimore, MD 21230|US", "en-US", of("900 Key Hwy", "21230", "Baltimore", "US", "MD")],
    [
      "Building 4|900 Key Hwy, Suite 2000|Baltimore, Maryland 21230-1234|United States",
      "en-US",
      of("Building 4, 900 Key Hwy, Suite 2000", "21230-1234", "Baltimore", "US", "Maryland"),
    ],
    ["1 King St W|Toronto, ON M5V 2T6|Canada", "en-US", of("1 King St W", "M5V 2T6", "Toronto", "CA", "ON")],
    ["1 King St W|Toronto ON M5V 2T6|Canada", "en-CA", of("1 King St W", "M5V 2T6", "Toronto", "CA", "ON")],
    ["Hafenstr. 12|20457 Hamburg|Deutschland", "de", of("Hafenstr. 12", "20457", "Hamburg", "DE")],
    ["900 Key Hwy|21230 Baltimore|MD|USA", "de", of("900 Key Hwy", "21230", "Baltimore", "US", "MD")],
    ["3 rue de la Paix|75002 Paris|France", "fr", of("3 rue de la Paix", "75002", "Paris", "FR")],
    ["3 rue de la Paix|75002 Paris|Frankreich", "de", of("3 rue de la Paix", "75002", "Paris", "FR")],
    ["Damrak 1|1012 AB Amsterdam|Nederland", "nl", of("Damrak 1", "1012 AB", "Amsterdam", "NL")],
    ["ul. Prosta 1|00-001 Warszawa|Polska", "pl", of("ul. Prosta 1", "00-001", "Warszawa", "PL")],
    ["Via Roma 1|20121 Milano, MI|Italia", "it", of("Via Roma 1", "20121", "Milano", "IT", "MI")],
    ["10 Downing St|London|SW1A 2AA|UK", "en-GB", of("10 Downing St", "SW1A 2AA", "London", "GB")],
    [
      "日本|〒100-0001|東京都 千代田区|千代田1-1",
      "ja",
      of("千代田1-1", "100-0001", "千代田区", "JP", "東京都"),
    ],
  ])("%s (%s) is read in its parts", (lines, lang, address) => {
    expect(parseAddress(lines.split("|"), lang)).toEqual({ address });
  });

  it.each<[string, object]>([
    [
      "900 Key Hwy|Baltimore, MD 21230",
      { street: "900 Key Hwy", city: "Baltimore", region: "MD", postalCode: "21230" },
    ],
    ["900 Key Hwy|Baltimore|US", { street: "900 Key Hwy, Baltimore", country: "US" }],
    [
      "1 Mill Ln|Little Ham|York|YO1 7HH|UK",
      { street: "1 Mill Ln, Little Ham", city: "York", postalCode: "YO1 7HH", country: "GB" },
    ],
    ["12 Mill St", { street: "12 Mill St" }],
  ])("%s wants to be looked at", (lines, address) => {
    expect(parseAddress(lines.split("|"), "en-US")).toEqual({ address, lossy: true });
  });

  it("is none where nothing stands", () => expect(parseAddress([" ", ""], "en")).toEqual({}));
});

describe("a country", () => {
  it.each([
    ["Vereinigte Staaten", "de", "US"],
    ["États-Unis", "fr", "US"],
    ["日本", "ja", "JP"],
    ["中国", "zh-CN", "CN"],
    ["Germany", "ja", "DE"],
    ["Frankreich", "de", "FR"],
    ["Russland", "de", "RU"],
    ["us", "en", "US"],
    ["United Kingdom", "en", "GB"],
  ])("%s (%s) is %s", (name, lang, code) => expect(countryCode(name, lang)).toBe(code));
  it.each(["Baltimore", "MD 21230", "", "European Union"])("%j is none", (text) =>
    expect(countryCode(text, "en-US")).toBeUndefined(),
  );
});
