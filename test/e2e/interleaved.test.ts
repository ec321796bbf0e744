import { expect, it } from "vitest";
import { severalPanels } from "../../scripts/torture/windows/several.ts";
import { numbers } from "../storage/numbers.ts";
import { forgetInHistory } from "../support/forget-history.ts";

it("loses no edit when two panels an hour apart by their clocks type, clear, undo, add rows and issue at once, and both show the same in the end", async () => {
  const { edits, lost, spoiled } = await severalPanels(2, 4, numbers(1), [0, -3_600_000], (panel) =>
    forgetInHistory(panel, "customer-parts"),
  );
  expect(lost).toEqual([]);
  expect(edits).toBeGreaterThan(2);
  // And it would be noticed.
  expect(spoiled).toContainEqual(expect.stringMatching(/^history missing from \d+$/));
});
