import type { Address } from "../../src/crm/record.ts";
import { countryCode } from "./country-code.ts";

/** `lossy`: its lines could be read in another way, so that the parts want to be looked at. */
export type ParsedAddress = { address?: Address; lossy?: boolean };

/** At least four letters and digits with a digit among them: "21230", "M5V 2T6", "00-001", "1012 AB", "D-80331". */
const postalCode = String.raw`(?:[A-Z]{1,2}-)?(?=[A-Z-]*\d)[A-Z\d][A-Z\d-]{2,9}(?: (?=[A-Z]*\d)[A-Z\d]{2,4}| [A-Z]{2}(?= |$))?`;
type Part = "city" | "region" | "postalCode";

/** The lines that name the place, as Salesforce writes them by the reader's locale; tried in this order. */
const placeLines: [RegExp, Part[]][] = [
  [new RegExp(`^([^,]+), (?:(.+?) )?(${postalCode})$`), ["city", "region", "postalCode"]],
  [new RegExp(`^(${postalCode})[ -](\\D+?)(?:(?:, |/| \\()([^)]+)\\)?)?$`), ["postalCode", "city", "region"]],
  [new RegExp(`^(\\D+) ([A-Z]{2,3}) (${postalCode})$`), ["city", "region", "postalCode"]],
  [/^([^,\d]+), ([^,\d]+)$/, ["city", "region"]],
];

/** An address from the lines a page draws it in. The lines before the place are the street; the country is last, in Asia first. */
export function parseAddress(drawn: string[], lang: string): ParsedAddress {
  const lines = drawn.map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean);
  if (lines.length === 0) return {};
  const at = [lines.length - 1, 0].find((one) => countryCode(lines[one] ?? "", lang));
  const country = at === undefined ? undefined : countryCode(lines[at] ?? "", lang);
  const rest = lines.filter((_, index) => index !== at);
  const { parts, lossy } = japanese(rest) ?? place(rest);
  const address = { ...parts, ...(country && { country }) };
  return { address, ...((lossy || !country) && { lossy: true }) };
}

type Parts = { parts: Address; lossy: boolean };

function place(lines: string[]): Parts {
  for (let at = lines.length - 1; at >= 0; at--) {
    for (const [pattern, names] of placeLines) {
      const found = pattern.exec(lines[at] ?? "");
      // A house number before a street looks like a postal code before a town.
      if (!found || (at === 0 && names[0] === "postalCode")) continue;
      const after = lines.slice(at + 1);
      const entries = names
        .map((name, group) => [name, found[group + 1]] as const)
        .filter(([, text]) => text);
      const parts: Address = { ...street(lines.slice(0, at)), ...Object.fromEntries(entries) };
      // Where the code comes first, the region has a line of its own.
      const isRegion = after.length === 1 && names[0] === "postalCode" && !parts.region;
      if (isRegion) parts.region = after[0];
      return { parts, lossy: after.length > 0 && !isRegion };
    }
  }
  // Town and code on lines of their own, as in Britain: with a line more, it may be a second street or a county.
  const code = lines.findIndex((line, at) => at > 0 && new RegExp(`^${postalCode}$`).test(line));
  if (code === lines.length - 1 && code > 1)
    return {
      parts: { ...street(lines.slice(0, code - 1)), city: lines[code - 1], postalCode: lines[code] },
      lossy: code > 2,
    };
  return { parts: street(lines), lossy: true };
}

/** 〒100-0001, then prefecture and town, then the rest. */
function japanese(lines: string[]): Parts | undefined {
  const postal = /^〒\s*([\d-]+)$/.exec(lines[0] ?? "")?.[1];
  if (!postal) return undefined;
  const [region, ...city] = (lines[1] ?? "").split(" ");
  const town = city.join(" ");
  return {
    parts: {
      ...street(lines.slice(2)),
      ...(town && { city: town }),
      ...(region && { region }),
      postalCode: postal,
    },
    lossy: !town,
  };
}

const street = (lines: string[]): Pick<Address, "street"> =>
  lines.length > 0 ? { street: lines.join(", ") } : {};
