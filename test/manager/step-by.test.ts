import { expect, it } from "vitest";
import { stepBy } from "../../extension/ui/reorder/step-by.ts";

const ids = ["a", "b", "c"];

it("says behind which one something stands after a step", () => {
  expect(stepBy(ids, "a", 1)).toBe("b");
  expect(stepBy(ids, "c", -1)).toBe("a");
  expect(stepBy(ids, "b", -1)).toBeNull();
});

it("goes nowhere at the ends, or from where it is not", () => {
  expect([stepBy(ids, "a", -1), stepBy(ids, "c", 1), stepBy(ids, "x", 1)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
