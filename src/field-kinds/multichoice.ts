import * as z from "zod/mini";
import { failed } from "../values/result.ts";
import { fieldKind } from "./field-kind.ts";
import { labelOf } from "./option-label.ts";

const schema = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200));

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
  toText: (value, field, words) =>
    new Intl.ListFormat(words.language, { type: "unit", style: "short" }).format(
      value.map((chosen) => labelOf(field, chosen)),
    ),
});
