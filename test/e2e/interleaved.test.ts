import { expect, it } from "vitest";
import { severalPanels } from "../../scripts/torture/windows/several.ts";
import { numbers } from "../storage/numbers.ts";

it("loses no edit when two panels type, clear, undo, add rows and issue at once, and both show the same in the end", async () => {
  const { edits, lost } = await severalPanels(2, 4, numbers(1));
  expect(lost).toEqual([]);
  expect(edits).toBeGreaterThan(2);
});
