import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Counted, Regime } from "../regime.ts";
import { withPage } from "../served-page.ts";
import { driftUnderDeals } from "../upgrades/config-drift.ts";
import { killInUpgrade } from "../upgrades/kill-in-upgrade.ts";

const folder = new URL("../../../test/storage/databases/", import.meta.url);

/** The program, the database and the playbook change under what was answered. */
export const torture: Regime = async ({ seed, long }) => {
  const drift = await driftUnderDeals(long ? 300 : 25, seed);
  const { saved, stored } = await withPage("upgrades", async (page) => {
    await page.waitForFunction(() => "upgrades" in window);
    return {
      saved: await openSaved(page),
      stored: await page.evaluate(([deals, seed]) => window.upgrades.drift(deals, seed), [
        long ? 60 : 6,
        seed,
      ] as const),
    };
  });
  const killed = await killInUpgrade({ rounds: long ? 25 : 2, deals: 3000, seed });
  for (const line of [...drift.lost, ...stored.lost, ...saved.lost, ...killed.lost]) console.error(line);
  return [
    {
      what: "answers under versions of the playbook that took their place away",
      tried: drift.answers,
      lost: drift.lost.length,
      note: `${drift.versions} versions, ${drift.files} files written`,
    },
    {
      what: "the same of deals in the database, moved or left behind, opened anew after each",
      tried: stored.answers,
      lost: stored.lost.length,
      note: `${stored.versions} versions`,
    },
    {
      what: "rows of databases of older versions, opened today",
      tried: saved.tried,
      lost: saved.lost.length,
      note: `${saved.databases} versions`,
    },
    {
      what: "rows of a database of version 1 whose upgrade was killed inside",
      tried: killed.tried,
      lost: killed.lost.length,
      note: `${killed.inside} of ${killed.rounds} kills hit the upgrade before it was done`,
    },
  ] satisfies Counted[];
};

async function openSaved(page: Page): Promise<{ databases: number; tried: number; lost: string[] }> {
  const all = { databases: 0, tried: 0, lost: [] as string[] };
  for (const name of readdirSync(folder).sort()) {
    const was = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const { tried, lost } = await page.evaluate((one) => window.upgrades.open(one), was);
    all.databases++;
    all.tried += tried;
    all.lost.push(...lost.map((line) => `${name}: ${line}`));
  }
  return all;
}
