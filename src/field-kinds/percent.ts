import * as z from "zod/mini";
import { numberToText } from "../values/quantity.ts";
import { fieldKind } from "./field-kind.ts";
import { numberLimits, numberProblem } from "./number-limits.ts";

const schema = z.number();

/** Stored as people say it: 22 means 22 %. */
export const percent = fieldKind<number>({
  id: "percent",
  limits: numberLimits,
  schema: () => schema,
  problem: (value, field) => numberProblem(value, field),
  toText: (value, _field, words) => `${numberToText(value, words.language)} %`,
});
