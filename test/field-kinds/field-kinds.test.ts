import { describe, expect, it } from "vitest";
import messages from "../../extension/public/_locales/en/messages.json";
import { isBlankValue } from "../../src/field-kinds/field-kind.ts";
import type { FieldShape } from "../../src/field-kinds/field-shape.ts";
import { fieldKinds } from "../../src/field-kinds/index.ts";
import { isSafePattern } from "../../src/field-kinds/safe-pattern.ts";
import type { Value } from "../../src/field-kinds/value.ts";
import { wordsFromMessages } from "../../src/values/words.ts";

const words = wordsFromMessages("en-GB", messages);
const context = { today: "2026-11-22", closeDate: "2026-11-20" };
const options = [
  { value: "none", label: "None" },
  { value: "coc", label: "Certificate of conformity" },
  { value: "fai", label: "First article inspection" },
];
const table: FieldShape["columns"] = [
  { id: "what", kind: "text" },
  { id: "each", kind: "quantity", units: ["kg", "lb"] },
  { id: "value", kind: "money" },
];

/** One line per kind: a good value, how it reads, a value of another shape. */
const kinds: [string, Partial<FieldShape>, Value, string, unknown][] = [
  ["text", {}, "Net 30", "Net 30", 30],
  ["longtext", {}, "Line 1\nLine 2", "Line 1\nLine 2", ["Line 1"]],
  ["number", { units: ["packages"] }, 1250.5, "1,250.5 packages", "1250"],
  ["quantity", { units: ["kg", "lb"] }, { value: 412, unit: "kg" }, "412 kg", { value: "412", unit: "kg" }],
  ["money", {}, { amount: 18500, currency: "USD" }, "USD 18,500", { amount: 18500, currency: "$" }],
  ["percent", {}, 22.5, "22.5 %", "22.5 %"],
  ["date", {}, "2027-01-11", "Mon, 11 Jan 2027", 20270111],
  ["yesno", {}, false, words("no"), "no"],
  ["choice", { options }, "coc", "Certificate of conformity", ["coc"]],
  ["multichoice", { options }, ["coc", "fai"], "Certificate of conformity, First article inspection", "coc"],
  [
    "address",
    {},
    { street: "900 Key Hwy", city: "Baltimore", region: "MD", postalCode: "21230", country: "US" },
    "900 Key Hwy, Baltimore MD 21230, US",
    { street: 900 },
  ],
  ["contact", {}, { name: "Jens Pohl", phone: "+49 40 555 0133" }, "Jens Pohl, +49 40 555 0133", "Jens Pohl"],
  [
    "file",
    {},
    [{ name: "GS-4500.pdf", revision: "B" }, { name: "notes.txt" }],
    "GS-4500.pdf rev B, notes.txt",
    [{ revision: "B" }],
  ],
  [
    "table",
    { columns: table },
    [
      { id: "r1", cells: { what: "Engine", each: { value: 412, unit: "kg" } } },
      { id: "r2", cells: { what: "Kit" } },
    ],
    "Engine, 412 kg; Kit",
    [{ what: "Engine" }],
  ],
];

describe.each(kinds)("%s", (id, shape, value, text, misfit) => {
  const kind = fieldKinds.get(id);
  const field = { kind: id, ...shape };

  it("accepts its own values and nothing else", () => {
    expect(kind?.schema(field).safeParse(value).success).toBe(true);
    expect(kind?.schema(field).safeParse(misfit).success).toBe(false);
    expect(kind?.schema(field).safeParse(null).success).toBe(false);
  });
  it("reads as a person says it", () => expect(kind?.toText(value, field, words)).toBe(text));
  it("finds nothing wrong with a good value", () =>
    expect(kind?.problem?.(value, field, context) ?? null).toBeNull());
});

it("knows every kind the starter playbook has, and each is tried above", () => {
  expect(kinds.map(([id]) => id).sort()).toEqual([...fieldKinds.keys()].sort());
});

describe("values that cannot be used", () => {
  it.each<[string, string, Partial<FieldShape>, Value, string]>([
    ["text", "too short", { limits: { minLength: 3 } }, "ab", "text-too-short"],
    ["text", "too long", { limits: { maxLength: 3 } }, "abcd", "text-too-long"],
    [
      "text",
      "of another pattern",
      { limits: { pattern: "^UN[0-9]{4}$", example: "UN1263" } },
      "1263",
      "text-not-of-pattern",
    ],
    ["number", "not whole", { limits: { whole: true } }, 1.5, "number-not-whole"],
    ["number", "too small", { limits: { min: 1 } }, 0, "number-under"],
    ["number", "not above zero", { limits: { above: 0 } }, 0, "number-not-above"],
    ["percent", "too large", { limits: { max: 100 } }, 101, "number-over"],
    ["money", "negative", { limits: { min: 0 } }, { amount: -1, currency: "USD" }, "number-under"],
    ["quantity", "of a unit not offered", { units: ["kg"] }, { value: 1, unit: "st" }, "unit-not-offered"],
    ["date", "no day", {}, "2026-02-30", "date-not-a-day"],
    ["date", "in the future", { limits: { notAfterToday: true } }, "2026-11-23", "date-in-future"],
    [
      "date",
      "before the deal closes",
      { limits: { afterCloseDate: true } },
      "2026-11-19",
      "date-before-close",
    ],
    ["choice", "an option that is gone", { options }, "ppap", "option-gone"],
    ["multichoice", "an option that is gone", { options }, ["coc", "ppap"], "option-gone"],
    [
      "multichoice",
      "none and another",
      { options, limits: { exclusive: "none" } },
      ["none", "coc"],
      "option-excludes-others",
    ],
    [
      "contact",
      "nobody to call",
      { limits: { needs: [["name"], ["phone", "email"]] } },
      { name: "Jens" },
      "part-missing-phone-or-email",
    ],
    [
      "address",
      "no country",
      { limits: { needs: [["country"]] } },
      { city: "Hamburg" },
      "part-missing-country",
    ],
    ["file", "a file without a name", {}, [{ name: " ", revision: "B" }], "file-without-name"],
  ])("%s: %s", (id, _what, shape, value, code) => {
    expect(fieldKinds.get(id)?.problem?.(value, { kind: id, ...shape }, context)?.code).toBe(code);
    const key = `problem_${code.replaceAll("-", "_")}`;
    expect(words(key), `${key} is missing in _locales`).not.toBe(key);
  });
});

describe("blank", () => {
  it.each([null, undefined, "", [], {}])("%j is blank for every kind", (value) =>
    expect(isBlankValue(value)).toBe(true),
  );
  it.each([0, false, "0", [""], { a: undefined }])("%j is not", (value) =>
    expect(isBlankValue(value)).toBe(false),
  );
  it.each<[string, Value]>([
    ["text", "  "],
    ["address", { street: " " }],
    ["contact", { name: "" }],
    ["file", [{ name: "" }]],
  ])("%s also counts %j as blank", (id, value) => expect(fieldKinds.get(id)?.isBlank?.(value)).toBe(true));
});

describe("a manager's pattern", () => {
  it.each([
    "^(a+)+$",
    "^a*a*$",
    "(a|b)",
    "(?=a)",
    "a".repeat(300),
    "[",
    "^\\w+\\d+$",
    `${"a?".repeat(30)}b`,
    "^[a-z]{0,99}[a-z]{0,99}!",
    // Two backslashes are one that is meant, and what follows is a group again.
    "^\\\\(a\\\\|a\\\\)+$",
    "^[\\\\](a|a)+$",
    "^(a)\\1$",
  ])("%s is refused", (pattern) => expect(isSafePattern(pattern)).toBe(false));
  it.each([
    "^UN[0-9]{4}$",
    "^ER-[0-9]{2}-[A-Z]{0,3}[0-9]{4}$",
    "^[0-9 ,]+$",
    "^\\+[0-9 ]+$",
    "^[A-Z]{0,3}-?[0-9]{4,8}$",
    "^[()|+*]{2}\\(\\|[\\]?]$",
  ])("%s is safe", (pattern) => expect(isSafePattern(pattern)).toBe(true));
  it("is not run over a text longer than any code", () => {
    const field = { kind: "text", limits: { pattern: "a*b" } };
    expect(fieldKinds.get("text")?.problem?.("a".repeat(20_000), field, context)).not.toBeNull();
  });
  it("outside the safe subset is never run", () => {
    const field = { kind: "text", limits: { pattern: "^(a+)+$" } };
    expect(fieldKinds.get("text")?.problem?.(`${"a".repeat(40)}!`, field, context)).toBeNull();
  });
});
