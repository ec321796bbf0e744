import { expect, it } from "vitest";
import { installFaults } from "../../scripts/torture/faults/arm.ts";
import { everyCall } from "../../scripts/torture/faults/every-call.ts";
import { scenarios } from "../../scripts/torture/faults/scenarios.ts";

installFaults();

for (const scenario of scenarios)
  it(scenario.name, async () => {
    const t = performance.now();
    const { tries, lost } = await everyCall(scenario);
    console.log(scenario.name, tries, lost.length, Math.round(performance.now() - t));
    expect(lost).toEqual([]);
  }, 120_000);
