import { expect, it } from "vitest";
import { mutate } from "../../scripts/torture/mutation/mutate.ts";

it("counts the broken lines that tests notice, and names those of code that none of them runs", {
  timeout: 900_000,
}, async () => {
  const [tested, untested] = ["src/conditions/evaluate.ts", "extension/platform/match-pattern.ts"];
  const { noticed, unnoticed } = await mutate("rules", [tested, untested], { seed: 7, atMost: 8 });
  expect(noticed).toBeGreaterThan(0);
  expect(unnoticed.length).toBeGreaterThan(0);
  expect(unnoticed.filter(({ file }) => file !== untested)).toEqual([]);
});
