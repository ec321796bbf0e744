import { type Fault, faults } from "./arm.ts";

/** One fault for each call, another with each seed: all of them come round. */
export const someFaults =
  (seed: number) =>
  (call: number): readonly Fault[] => {
    const fault = faults[(call + seed) % faults.length] ?? "quota";
    // Only what writes is undone at its end; elsewhere that is as good as undone at once.
    return fault === "commit" ? ["commit", "abort"] : [fault];
  };
