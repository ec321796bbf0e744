import * as z from "zod/mini";
import { numberToText } from "../values/quantity.ts";
import { fieldKind } from "./field-kind.ts";
import { numberLimits, numberProblem } from "./number-limits.ts";

const schema = z.number();

export const number = fieldKind<number>({
  id: "number",
  limits: numberLimits,
  schema: () => schema,
  problem: (value, field) => numberProblem(value, field),
  toText: (value, field, words) => [numberToText(value, words.language), ...(field.units ?? [])].join(" "),
});
