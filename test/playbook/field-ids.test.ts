import { expect, it } from "vitest";
import { migratePlaybook } from "../../src/playbook/playbook-migrations.ts";
import { playbookOf, question } from "./sample-playbook.ts";

it("takes ids of small letters, digits and hyphens, and none that every object has", () => {
  const taken = (id: string) => migratePlaybook(playbookOf([question(id)])).ok;
  expect(["ship-to", "constructor-name", "2nd"].map(taken)).toEqual([true, true, true]);
  expect(["constructor", "__proto__", "Ship to", ""].map(taken)).toEqual([false, false, false, false]);
});

it("holds departments to the same: their id becomes a file's name", () => {
  const taken = (id: string) =>
    migratePlaybook(playbookOf([], { departments: [{ id, name: "Somebody", level: 1 }] })).ok;
  expect(["receiving", "../receiving", "constructor"].map(taken)).toEqual([true, false, false]);
});
