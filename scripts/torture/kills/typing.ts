import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { numbers } from "../../../test/storage/numbers.ts";
import { harrow, openPracticeCrm } from "../../../test/support/practice-crm.ts";
import { repAt } from "../../../test/support/rep.ts";
import { retype, showsDeal } from "../../../test/support/story.ts";
import { type Acknowledged, noteAcknowledged } from "./acknowledged.ts";
import { type KillableBrowser, openKillable } from "./killable-browser.ts";
import { lossesIn } from "./losses.ts";

const field = "shipping-label-instructions";
const numberIn = (text: unknown): number => Number(String(text ?? "").match(/^label (\d+)$/)?.[1] ?? -1);
/** What was typed later may be there as well. */
const atLeast = (stored: unknown, acknowledged: unknown): boolean =>
  numberIn(stored) >= numberIn(acknowledged);

export type Killed = { rounds: number; acknowledged: number; losses: string[] };

/** Types in the real side panel and kills the browser meanwhile, again and again on one profile. */
export async function killWhileTyping(rounds: number, seed: number): Promise<Killed> {
  const below = numbers(seed);
  const crm = await openPracticeCrm();
  const profile = await mkdtemp(join(tmpdir(), "whitespot-killed-"));
  const killed: Killed = { rounds, acknowledged: 0, losses: [] };
  const acknowledged: Acknowledged = new Map();
  let typed = 0;
  const begin = async (): Promise<{
    browser: KillableBrowser;
    panel: Awaited<ReturnType<KillableBrowser["openPanel"]>>;
  }> => {
    const browser = await openKillable(profile, crm.hosts);
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await showsDeal(panel, harrow);
    // What runs in the page is named by a helper of the program that runs this.
    await panel.evaluate("globalThis.__name = (named) => named");
    return { browser, panel };
  };
  try {
    for (let round = 0; round < rounds; round++) {
      const { browser, panel } = await begin();
      if (round > 0) killed.losses.push(...(await lossesIn(panel, acknowledged, atLeast)));
      await noteAcknowledged(panel, acknowledged);
      await repAt(panel).show(field);
      const until = new Promise<void>((over) => setTimeout(over, 300 + below(2500)));
      let over = false;
      void until.then(() => {
        over = true;
      });
      const typing = (async () => {
        while (!over) {
          await retype(panel, field, `label ${typed++}`);
          await new Promise((wake) => setTimeout(wake, below(120)));
        }
      })().catch(() => {});
      await until;
      await browser.kill();
      await typing;
      killed.acknowledged = numberIn(acknowledged.get(field)) + 1;
    }
    const { browser, panel } = await begin();
    killed.losses.push(...(await lossesIn(panel, acknowledged, atLeast)));
    await browser.close();
    return killed;
  } finally {
    await crm.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
