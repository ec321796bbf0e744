import * as z from "zod/mini";
import { failed } from "../values/result.ts";
import { fieldKind } from "./field-kind.ts";
import { labelOf } from "./option-label.ts";

const schema = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200));

/** Kept per language: a packet holds thousands of lists. */
const formats = new Map<string, Intl.ListFormat>();

/** Several of the offered values; the exclusive one ("none") stands alone. */
export const multichoice = fieldKind<string[]>({
  id: "multichoice",
  limits: ["exclusive"],
  schema: () => schema,
  problem: (value, field) => {
    const gone = value.find((chosen) => !field.options?.some((option) => option.value === chosen));
    if (gone !== undefined) return failed("option-gone", gone).problem;
    const exclusive = field.limits?.exclusive;
    if (exclusive !== undefined && value.length > 1 && value.includes(exclusive))
      return failed("option-excludes-others", labelOf(field, exclusive)).problem;
    return null;
  },
  toText: (value, field, { language }) => {
    const format = formats.get(language) ?? new Intl.ListFormat(language, { type: "unit", style: "short" });
    formats.set(language, format);
    return format.format(value.map((chosen) => labelOf(field, chosen)));
  },
});
