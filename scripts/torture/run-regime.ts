import { join } from "node:path";
import { origin } from "../report/origin.ts";
import type { Regime, Run } from "./regime.ts";
import type { Tortured } from "./report.ts";

const root = join(import.meta.dirname, "../..");

/** Runs one regime to its end, also when it throws, or cannot even be loaded: that is a result too. */
export async function runRegime(
  name: string,
  load: () => Promise<{ torture: Regime }>,
  run: Run,
): Promise<Tortured> {
  const part = { name, origin: origin(), ...run };
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  try {
    const { torture } = await load();
    const counted = await torture(run);
    return { ...part, seconds: seconds(), counted };
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    // The report is for others too, whose folders have other names.
    const failed = said.replaceAll(`${root}/`, "").replaceAll("file://", "");
    return { ...part, seconds: seconds(), counted: [], failed };
  }
}
