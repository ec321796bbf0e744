import { expect, it } from "vitest";
import { partOf, withPart } from "../../extension/setup/company.ts";

it("is nothing until something is typed, and nothing again once all of it is taken away", () => {
  const named = withPart(null, "company", " Ridge Tooling ");
  expect(named).toEqual({ name: "Ridge Tooling", docks: [] });
  const withDock = withPart(named, "dockPhone", "+1 513 555 0140");
  expect(withDock?.docks).toEqual([{ id: "dock-1", name: "", address: "", phone: "+1 513 555 0140" }]);
  expect(partOf(withDock, "dockPhone")).toBe("+1 513 555 0140");
  expect(withPart(withDock, "dockPhone", "  ")).toEqual(named);
  expect(withPart(named, "company", "")).toBeNull();
});
