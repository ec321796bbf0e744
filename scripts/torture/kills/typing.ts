import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { numbers } from "../../../test/storage/numbers.ts";
import { harrow, openPracticeCrm } from "../../../test/support/practice-crm.ts";
import { repAt } from "../../../test/support/rep.ts";
import { retype, showsDeal } from "../../../test/support/story.ts";
import { waitFor } from "../../../test/support/wait-for.ts";
import { readyForFunctions } from "../panel.ts";
import { type Acknowledged, noteAcknowledged } from "./acknowledged.ts";
import { type KillableBrowser, openKillable } from "./killable-browser.ts";
import { lossesIn } from "./losses.ts";
import { searchLosses } from "./search-losses.ts";

const field = "shipping-label-instructions";
const numberIn = (text: unknown): number => Number(String(text ?? "").match(/^label (\d+)$/)?.[1] ?? -1);
/** What was typed later may be there as well. */
const atLeast = (stored: unknown, acknowledged: unknown): boolean =>
  numberIn(stored) >= numberIn(acknowledged);

const patienceMs = 120_000;

export type Killed = { rounds: number; acknowledged: number; losses: string[] };

/** Types in the real side panel and kills the browser meanwhile, again and again on one profile. */
export async function killWhileTyping(rounds: number, seed: number): Promise<Killed> {
  const below = numbers(seed);
  const crm = await openPracticeCrm();
  const profile = await mkdtemp(join(tmpdir(), "whitespot-killed-"));
  const killed: Killed = { rounds, acknowledged: 0, losses: [] };
  const acknowledged: Acknowledged = new Map();
  let typed = 0;
  let browser: KillableBrowser | undefined;
  const begin = async (): Promise<Page> => {
    browser = await openKillable(profile, crm.hosts);
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await showsDeal(panel, harrow);
    await readyForFunctions(panel);
    return panel;
  };
  const look = async (panel: Page): Promise<void> => {
    killed.losses.push(...(await lossesIn(panel, acknowledged, atLeast)));
    const there = [{ by: "label", name: harrow.name }];
    // Nothing was to be found before the first answer.
    if (acknowledged.size > 0 && browser) killed.losses.push(...(await searchLosses(browser, { there })));
  };
  try {
    for (let round = 0; round < rounds; round++) {
      const panel = await begin();
      await look(panel);
      await noteAcknowledged(panel, acknowledged);
      await repAt(panel).show(field);
      let over = false;
      const first = typed;
      const typing = (async () => {
        while (!over) {
          await retype(panel, field, `label ${typed++}`);
          await new Promise((wake) => setTimeout(wake, below(120)));
        }
      })().catch(() => {});
      const isBegun = () => numberIn(acknowledged.get(field)) >= first;
      await waitFor("the first answer", isBegun, patienceMs);
      await new Promise((wake) => setTimeout(wake, below(2500)));
      over = true;
      await browser?.kill();
      await typing;
      killed.acknowledged = numberIn(acknowledged.get(field)) + 1;
    }
    await look(await begin());
    return killed;
  } finally {
    // Before what it asks: that waits until nobody asks any more.
    await browser?.kill();
    await crm.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
