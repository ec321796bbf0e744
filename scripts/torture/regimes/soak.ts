import type { Counted, Regime } from "../regime.ts";
import { allowed, leaked, rise } from "../soak/measure.ts";
import { soak } from "../soak/soaking.ts";

/** Works for a long time. Lost: megabytes, page elements and listeners that are held more and more, beyond what comes and goes. */
export const torture: Regime = async ({ long }) => {
  const minute = 60_000;
  const { cycles, panel, page } = await soak(long ? 40 * minute : minute / 2);
  const between = (values: number[], digits = 0): string =>
    `${values[0]?.toFixed(digits)} at first, ${values.at(-1)?.toFixed(digits)} at last`;
  const lines = (what: string, tried: number, all: typeof panel): Counted[] =>
    (["megabytes", "nodes", "listeners"] as const).map((name) => {
      const values = all.map((one) => one[name]);
      const isMemory = name === "megabytes";
      const code = isMemory
        ? `; compiled code ${between(
            all.map(({ code }) => code),
            2,
          )}`
        : "";
      const note = `${between(values, isMemory ? 2 : 0)}, rise ${rise(values).toFixed(2)}${code}`;
      return { what: `${what}: ${name} leaked`, tried, lost: leaked(values, allowed[name]), note };
    });
  return [
    ...lines("a panel that is worked in, from deal to deal", cycles, panel),
    ...lines("the CRM's page, panels opened and closed beside it", page.length + 2, page),
  ];
};
