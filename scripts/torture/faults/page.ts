import { installFaults } from "./arm.ts";
import { everyCall, type Tried } from "./every-call.ts";
import { scenarios } from "./scenarios.ts";
import { someFaults } from "./some-faults.ts";

export type FaultsPage = {
  names: string[];
  /** `seed` undefined: every fault at every call. */
  run: (name: string, seed?: number) => Promise<Tried>;
};
declare global {
  interface Window {
    faults: FaultsPage;
  }
}

installFaults();
window.faults = {
  names: scenarios.map(({ name }) => name),
  async run(name, seed) {
    const scenario = scenarios.find((one) => one.name === name);
    if (!scenario) throw new Error(`No scenario ${name}`);
    return everyCall(scenario, seed === undefined ? {} : { faultsOf: someFaults(seed) });
  },
};
