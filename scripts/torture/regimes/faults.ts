import type { Counted, Regime } from "../regime.ts";
import { withPage } from "../served-page.ts";

/** Each thing that is stored, with its first call of the database failing, its second, and so on to the last. */
export const torture: Regime = ({ seed, long }) =>
  withPage("faults", async (page) => {
    await page.waitForFunction(() => "faults" in window);
    const names = await page.evaluate(() => window.faults.names);
    let tries = 0;
    const lost: string[] = [];
    for (const name of names) {
      const tried = await page.evaluate(({ name, seed }) => window.faults.run(name, seed), {
        name,
        seed: long ? undefined : seed,
      });
      tries += tried.tries;
      lost.push(...tried.lost);
    }
    for (const line of lost) console.error(line);
    const what = "calls of the database that failed while something was stored";
    return [{ what, tried: tries, lost: lost.length, note: `${names.length} scenarios` }] satisfies Counted[];
  });
