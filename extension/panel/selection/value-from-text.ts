import type { JudgeContext } from "../../../src/field-kinds/field-kind.ts";
import type { FieldShape } from "../../../src/field-kinds/field-shape.ts";
import { fieldKinds } from "../../../src/field-kinds/index.ts";
import type { Value } from "../../../src/field-kinds/value.ts";
import { parseNumber } from "../../../src/values/parse-number.ts";
import { parseDate } from "../../crm/parse-date.ts";

type Parse = (text: string, field: FieldShape, language: string) => Value | undefined;

/** A value is a word or two; a sentence that holds a number is no number. */
const longestValue = 40;

/** What a text says in a kind's own terms. A kind that is not here takes no selected text. */
const parsers: Record<string, Parse> = {
  text: (text) => text.replace(/\s+/g, " "),
  longtext: (text) => text,
  number: (text, { units = [] }, language) => parseNumber(withoutUnit(text, units), language),
  quantity(text, { units = [] }, language) {
    const unit = unitAtEnd(text, units) ?? units[0] ?? "";
    const value = parseNumber(withoutUnit(text, units), language);
    return value === undefined ? undefined : { value, unit };
  },
  date(text, _field, language) {
    // A date that could be read in two ways is the rep's to type.
    const { date, lossy } = parseDate(text, language);
    return lossy ? undefined : date;
  },
  choice: (text, { options = [] }) =>
    options.find(({ label, value, retired }) => !retired && [label, value].some((one) => same(one, text)))
      ?.value,
};

const isText = (kind: string): boolean => kind === "text" || kind === "longtext";

/** The text as an answer of that field; undefined where it is none. */
export function valueFromText(
  text: string,
  field: FieldShape,
  language: string,
  context: JudgeContext,
): Value | undefined {
  const parse = parsers[field.kind];
  if (!parse || (!isText(field.kind) && text.length > longestValue)) return undefined;
  const value = parse(text, field, language);
  if (value === undefined || isText(field.kind)) return value;
  return fieldKinds.get(field.kind)?.problem?.(value, field, context) ? undefined : value;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.trim().toLowerCase();

const unitAtEnd = (text: string, units: string[]): string | undefined =>
  units.find((unit) => same(unit, /[^\d\s.,]+$/.exec(text.trim())?.[0] ?? ""));

function withoutUnit(text: string, units: string[]): string {
  const unit = unitAtEnd(text, units);
  return unit === undefined ? text : text.trim().slice(0, -unit.length);
}
