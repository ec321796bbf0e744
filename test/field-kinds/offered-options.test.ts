import { expect, it } from "vitest";
import { labelOf, offeredOptions } from "../../src/field-kinds/option-label.ts";

const field = {
  kind: "choice",
  options: [
    { value: "crate", label: "Crate" },
    { value: "pallet", label: "Pallet", retired: true as const },
  ],
};

it("offers no retired choice, except where it was chosen, and there in its words", () => {
  expect(offeredOptions(field).map(({ value }) => value)).toEqual(["crate"]);
  expect(offeredOptions(field, ["pallet"]).map(({ value }) => value)).toEqual(["crate", "pallet"]);
  expect(labelOf(field, "pallet")).toBe("Pallet");
});
