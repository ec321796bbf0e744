import { expect, it } from "vitest";
import { changeAnswers } from "../../extension/storage/change-answers.ts";
import { changeSetting } from "../../extension/storage/settings.ts";
import { installFaults } from "../../scripts/torture/faults/arm.ts";
import { everyCall } from "../../scripts/torture/faults/every-call.ts";
import { answer, beside } from "../../scripts/torture/faults/scenarios/a-deal.ts";
import { scenarios } from "../../scripts/torture/faults/scenarios.ts";
import { someFaults } from "../../scripts/torture/faults/some-faults.ts";

installFaults();

/** All of them, with every fault, are `npm run torture -- faults --long`. */
const some = [
  "several answers at once",
  "a revision",
  "a draft published",
  "what could not be saved for a while, before a newer answer",
];
it.for(scenarios.filter(({ name }) => some.includes(name)))(
  "stores all of it or nothing, whichever call of the database fails: $name",
  { timeout: 60_000 },
  async (scenario) => {
    const { tries, lost } = await everyCall(scenario, { faultsOf: someFaults(1) });
    expect(lost).toEqual([]);
    expect(tries).toBeGreaterThan(10);
  },
);

it("notices what is stored by halves, and what is told to be done and is not", async () => {
  const halves = {
    name: "two transactions for one thing",
    covers: [],
    ready: () => async () => {
      const first = await answer("late-penalty", "none");
      return first.ok ? answer("promises-made", "Dock 3") : first;
    },
  };
  const { lost } = await everyCall(halves, { faultsOf: () => ["abort"] });
  expect(lost.some((line) => line.includes("between"))).toBe(true);

  const silent = {
    name: "a change whose failure nobody hears of",
    covers: [],
    before: () => changeAnswers(beside, []),
    ready: () => async () => {
      await changeSetting("repName", () => "Jo Rivera");
      return { ok: true as const, value: undefined };
    },
  };
  const told = await everyCall(silent, { faultsOf: () => ["quota", "commit"] });
  expect(told.lost.every((line) => line.includes("told to be done"))).toBe(true);
  expect(told.lost).not.toEqual([]);
}, 60_000);
