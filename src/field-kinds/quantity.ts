import { type Quantity, quantitySchema, quantityToText } from "../values/quantity.ts";
import { failed } from "../values/result.ts";
import { fieldKind } from "./field-kind.ts";
import { numberLimits, numberProblem } from "./number-limits.ts";

export const quantity = fieldKind<Quantity>({
  id: "quantity",
  limits: numberLimits,
  schema: () => quantitySchema,
  problem: (value, field) =>
    field.units && !field.units.includes(value.unit)
      ? failed("unit-not-offered", field.units.join(", ")).problem
      : numberProblem(value.value, field),
  toText: (value, _field, words) => quantityToText(value, words.language),
  part: (value, name) => (name === "unit" ? value.unit : name === "value" ? value.value : undefined),
});
