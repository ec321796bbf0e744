import { type Money, moneySchema, sumMoney } from "../../values/money.ts";
import type { CheckKind } from "./check-kind.ts";
import type { Found, Look } from "./look.ts";

export const worthAbove: CheckKind<"worth-above-setting"> = {
  kind: "worth-above-setting",
  reads: ({ of }) => of.flatMap(({ quantity, money }) => [quantity, money]),
  find: ({ of, setting, currencySetting }, look) => {
    const limit = look.settings[setting];
    const home = look.settings[currencySetting];
    if (typeof limit !== "number" || typeof home !== "string") return [];
    const sums = sumMoney(of.flatMap((one) => amounts(one, look)));
    const own = sums.find(({ currency }) => currency === home);
    if (!own || own.amount <= limit) return [];
    const asFound = (value: Money): Found => ({ ref: of[0]?.money ?? "", row: 0, value });
    const others = sums.filter((one) => one !== own).map(asFound);
    return [[asFound(own), asFound({ amount: limit, currency: home }), others]];
  },
};

/** How many times how much, for the rows that have both. */
function amounts(
  { quantity, money }: { quantity: string; money: string },
  look: Look,
): { money: Money; times: number }[] {
  const [table = "", many = ""] = quantity.split(".");
  const much = money.split(".")[1] ?? "";
  return look.rows(table).flatMap(({ read }) => {
    const times = read(many);
    const amount = moneySchema.safeParse(read(much));
    return typeof times === "number" && amount.success ? [{ money: amount.data, times }] : [];
  });
}
