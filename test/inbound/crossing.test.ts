import { expect, it } from "vitest";
import { crossesBorder } from "../../src/inbound/instructions/crossing.ts";
import { someGoods } from "./some-goods.ts";

it("goods cross a border when somebody says so, or, unsaid, when they are known to come from elsewhere", () => {
  const crosses = (change: Parameters<typeof someGoods>[0]) => crossesBorder(someGoods(change), "US");
  const said = (value: string) => ({ value, text: value });
  expect(crosses({})).toBe(false);
  expect(crosses({ shipFromCountry: "US" })).toBe(false);
  expect(crosses({ shipFromCountry: "KR" })).toBe(true);
  expect(crosses({ shipFromCountry: "KR", border: said("no") })).toBe(false);
  expect(crosses({ shipFromCountry: "US", border: said("yes") })).toBe(true);
});
