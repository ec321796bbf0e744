import type { Counted, Regime } from "../regime.ts";
import { allowed, leaked, rise } from "../soak/measure.ts";
import { soak } from "../soak/soaking.ts";

/** Works for a long time. Lost: megabytes, page elements and listeners that are held more and more, beyond what comes and goes. */
export const torture: Regime = async ({ long }) => {
  const minute = 60_000;
  const { cycles, panel, page } = await soak(long ? 40 * minute : minute / 2);
  const lines = (what: string, tried: number, all: typeof panel): Counted[] =>
    (["megabytes", "nodes", "listeners"] as const).map((name) => {
      const values = all.map((one) => one[name]);
      const note = `${values[0]?.toFixed(1)} at first, ${values.at(-1)?.toFixed(1)} at last, rise ${rise(values).toFixed(2)}`;
      return { what: `${what}: ${name} leaked`, tried, lost: leaked(values, allowed[name]), note };
    });
  return [
    ...lines("a panel that is worked in, from deal to deal", cycles, panel),
    ...lines("the CRM's page, panels opened and closed beside it", page.length + 2, page),
  ];
};
