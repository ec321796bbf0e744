import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { databaseName, type SummaryRow, schemaVersion } from "../../../extension/storage/db.ts";
import { numbers } from "../../../test/storage/numbers.ts";
import { firstRunPage } from "../../../test/support/first-run.ts";
import { waitFor } from "../../../test/support/wait-for.ts";
import { type KillableBrowser, openKillable } from "../kills/killable-browser.ts";
import { beside, readWhole } from "../kills/whole-database.ts";
import { manyDeals, rowsIn } from "./many-deals.ts";
import { rowsGone } from "./rows-gone.ts";
import { plantAs, type SavedDatabase } from "./saved-database.ts";

export type KilledInside = { rounds: number; inside: number; tried: number; lost: string[] };

/** Some thousands of deals on a busy machine. */
const patienceMs = 180_000;
/** Until the database is of today's version: the extension makes it at its start. */
const upgraded = (page: Page): Promise<boolean> =>
  waitFor("the database", () => isUpgraded(page), patienceMs);
const isUpgraded = (page: Page): Promise<boolean> =>
  page.evaluate(
    async ([name, version]) =>
      (await indexedDB.databases()).some((one) => one.name === name && one.version === version),
    [databaseName, schemaVersion * 10] as const,
  );
const panelOf = (browser: KillableBrowser): string => browser.addressOf("extension/panel/index.html");

/** Kills the browser while the built extension upgrades a database of version 1, and opens it again. */
export async function killInUpgrade(ask: {
  rounds: number;
  deals: number;
  seed: number;
}): Promise<KilledInside> {
  const below = numbers(ask.seed);
  const was = manyDeals(1, ask.deals);
  const killed: KilledInside = { rounds: ask.rounds, inside: 0, tried: 0, lost: [] };
  // How long an upgrade takes here, as far as is known.
  let length = 400;
  for (let round = 0; round < ask.rounds; round++) {
    const profile = await mkdtemp(join(tmpdir(), "whitespot-upgraded-"));
    try {
      const { begun, took } = await killOne(profile, was, () => below(length));
      if (took === null && begun) killed.inside++;
      length = took ?? length;
      const lost = await lostAfter(profile, was);
      killed.lost.push(...lost.map((line) => `round ${round}: ${line}`));
      killed.tried += Object.values(was.stores).reduce((sum, { rows }) => sum + rows.length, 0);
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  }
  return killed;
}

/** `took`: the upgrade was over before the kill, after so long; null: it was not. */
async function killOne(
  profile: string,
  was: SavedDatabase,
  wait: () => number,
): Promise<{ begun: boolean; took: number | null }> {
  const browser = await openKillable(profile, {});
  try {
    // It makes the database, and would be the one that upgrades it.
    const welcome = await firstRunPage(browser.context, patienceMs);
    const page = await beside(browser);
    await upgraded(page);
    await welcome.close();
    // The worker is done with what it does at its start.
    await new Promise((over) => setTimeout(over, 1500));
    await page.evaluate(`globalThis.plantAs = ${plantAs}`);
    await page.evaluate(
      async ([name, text]) => {
        // In one go: nobody of ours comes between the two.
        indexedDB.deleteDatabase(name);
        const { plantAs } = globalThis as unknown as { plantAs: (...of: unknown[]) => Promise<IDBDatabase> };
        (await plantAs(name, JSON.parse(text))).close();
      },
      [databaseName, JSON.stringify(was)] as const,
    );
    const panel = await browser.context.newPage();
    const heard: Record<string, number> = {};
    panel.on("console", (message) => {
      heard[message.text()] ??= performance.now();
    });
    await panel.addInitScript(tellOfUpgrades);
    await panel.goto(panelOf(browser), { waitUntil: "commit" });
    // Where another page of the extension was first, it is over before anybody sees it: then nothing was killed inside.
    await waitFor("the upgrade to begin", () => "upgrade begun" in heard || isUpgraded(page), patienceMs);
    const begun = heard["upgrade begun"];
    await new Promise((over) => setTimeout(over, wait()));
    await browser.kill();
    const over = heard["upgrade over"];
    return {
      begun: begun !== undefined,
      took: over === undefined || begun === undefined ? null : over - begun,
    };
  } finally {
    await browser.kill();
  }
}

/** Runs in the panel before anything of ours. */
function tellOfUpgrades(): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (name, version) {
    const request = open.call(this, name, version);
    request.addEventListener("upgradeneeded", () => {
      console.log("upgrade begun");
      request.transaction?.addEventListener("complete", () => console.log("upgrade over"));
    });
    return request;
  };
}

/** Opened again, by the extension itself: everything is there, of today's version, and each deal in the lists once. */
async function lostAfter(profile: string, was: SavedDatabase): Promise<string[]> {
  const browser = await openKillable(profile, {});
  try {
    const panel = await browser.context.newPage();
    await panel.goto(panelOf(browser));
    const page = await beside(browser);
    await upgraded(page);
    const now = await readWhole(page);
    return [...rowsGone(withoutListed(was), now), ...listsWrong(now)];
  } finally {
    await browser.close();
  }
}

/** What lists show is worked out anew after the upgrade. */
const withoutListed = ({ stores: { summaries: _, ...stores }, version }: SavedDatabase): SavedDatabase => ({
  version,
  stores: Object.fromEntries(
    Object.entries(stores).map(([name, store]) => [
      name,
      { ...store, rows: store.rows.toSorted(byKey(store.keyPath)) },
    ]),
  ),
});

/** As the database gives them. */
const byKey = (path: string | string[] | null) => (one: unknown, other: unknown) => {
  for (const part of [path ?? []].flat()) {
    const [a, b] = [one, other].map((row) => (row as Record<string, string | number>)[part] ?? "");
    if (a !== b) return (a ?? "") < (b ?? "") ? -1 : 1;
  }
  return 0;
};

function listsWrong(now: SavedDatabase): string[] {
  const listed = rowsIn<SummaryRow>(now, "summaries");
  const deals = rowsIn<{ key: string }>(now, "checklists");
  const gaps = listed.filter(({ gap }) => gap === 1).length;
  const counted = rowsIn<{ name: string; last: number }>(now, "counters").find(({ name }) => name === "gaps");
  const lost = deals
    .filter(({ key }, at) => listed[at]?.checklist !== key || !listed[at]?.needBy)
    .map(({ key }) => `${key} is in no list`);
  if (listed.length !== deals.length) lost.push(`${deals.length} deals, ${listed.length} listed`);
  if (counted?.last !== gaps) lost.push(`${gaps} gaps, ${counted?.last} counted`);
  const schema = rowsIn<{ name: string; value: unknown }>(now, "settings").find(
    ({ name }) => name === "schema",
  );
  if (schema?.value !== schemaVersion) lost.push(`upgraded to ${schema?.value}`);
  return lost;
}
