import { type Money, moneySchema, moneyToText } from "../values/money.ts";
import { fieldKind } from "./field-kind.ts";
import { numberLimits, numberProblem } from "./number-limits.ts";

export const money = fieldKind<Money>({
  id: "money",
  limits: numberLimits,
  schema: () => moneySchema,
  problem: (value, field) => numberProblem(value.amount, field),
  toText: (value, _field, words) => moneyToText(value, words.language),
  part: (value, name) =>
    name === "amount" ? value.amount : name === "currency" ? value.currency : undefined,
});
