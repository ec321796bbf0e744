import { expect, it } from "vitest";
import { allowed, leaked, rise } from "../../scripts/torture/soak/measure.ts";
import { soak } from "../../scripts/torture/soak/soaking.ts";

it("counts what rises steadily, and not what comes and goes", () => {
  const steady = Array.from({ length: 20 }, (_, at) => 8 + at * 0.4);
  expect(rise(steady)).toBeCloseTo(7.6);
  expect(leaked(steady, 0.5)).toBe(8);
  const swaying = Array.from({ length: 20 }, (_, at) => 8 + (at % 2));
  expect(leaked(swaying, 0.5)).toBe(0);
  expect(leaked([8, 8.1, 8, 8.2, 8.1], 0.5)).toBe(0);
});

it("holds no more page elements and listeners after each deal than before", {
  timeout: 300_000,
}, async () => {
  const { cycles, panel } = await soak(0, { every: 1, panel: 5, page: 0 });
  expect(cycles).toBeGreaterThanOrEqual(5);
  for (const name of ["nodes", "listeners"] as const)
    expect(
      leaked(
        panel.map((one) => one[name]),
        allowed[name],
      ),
      name,
    ).toBe(0);
});
