import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { numbers } from "../../../test/storage/numbers.ts";
import { firstRunPage } from "../../../test/support/first-run.ts";
import { waitFor } from "../../../test/support/wait-for.ts";
import type { SavedDatabase } from "../upgrades/saved-database.ts";
import { beginDeed, type Heard } from "./begin-deed.ts";
import { type Deed, deeds } from "./deeds.ts";
import { openKillable } from "./killable-browser.ts";
import { workedMachine } from "./machine.ts";
import { beside, readWhole } from "./whole-database.ts";
import { type Expected, wrongAfter } from "./wrong-after.ts";

/** What came of a deed. `inside`: kills between the beginning of its transaction and its end; `done`: after it was acknowledged. */
export type DeedKilled = { what: string; kills: number; inside: number; done: number; losses: string[] };

type Asked = {
  rounds: number;
  deals: number;
  seed: number;
  of?: Deed[];
  /** Until the browser is killed. */
  moment?: (heard: Heard) => Promise<unknown>;
};

const patienceMs = 120_000;

/**
 * Does each deed on a page of the built extension, kills the browser at a random moment of it, and looks at what is left. Every second
 * moment, from the first on, is one of the write itself: that is the shorter part of most deeds, and the others seldom hit it.
 */
export async function killWhileDoing({
  rounds,
  deals,
  seed,
  of = deeds,
  moment,
}: Asked): Promise<DeedKilled[]> {
  const below = numbers(seed);
  const within = (ms: number) => new Promise((over) => setTimeout(over, below(ms)));
  const machine = workedMachine(deals);
  const since = new Date();
  const profile = await mkdtemp(join(tmpdir(), "whitespot-killed-"));
  let browser = await openKillable(profile);
  const stored = async (): Promise<SavedDatabase> => {
    const page = await beside(browser);
    const whole = await readWhole(page);
    await page.close();
    return whole;
  };
  const all: DeedKilled[] = [];
  try {
    // The extension makes its database by itself.
    await (await firstRunPage(browser.context, patienceMs)).close();
    for (const deed of of) {
      const clean = await beginDeed(browser, deed, machine);
      await clean.press();
      await clean.done();
      const over = await waitFor(deed.what, () => clean.heard.over, patienceMs);
      await clean.close();
      const expected: Expected = { before: clean.before, after: await stored(), since };
      const { pressed = over, begun = over } = clean.heard;
      const killed: DeedKilled = { what: deed.what, kills: rounds, inside: 0, done: 0, losses: [] };
      for (let round = 0; round < rounds; round++) {
        const { press, heard, writing } = await beginDeed(browser, deed, machine);
        const pressing = press();
        // It is cut off as well.
        pressing.catch(() => {});
        if (moment) await moment(heard);
        else if (round % 2 === 1) await within(1.2 * (over - pressed));
        else {
          await Promise.race([writing, pressing.then(() => writing)]);
          await within(over - begun);
        }
        await browser.kill();
        browser = await openKillable(profile);
        const now = await stored();
        const acknowledged = heard.over !== undefined;
        if (acknowledged) killed.done++;
        else if (heard.begun !== undefined) killed.inside++;
        const wrong = await wrongAfter(browser, now, { ...expected, acknowledged });
        killed.losses.push(...wrong.map((line) => `${deed.what}, kill ${round + 1}: ${line}`));
      }
      all.push(killed);
    }
    return all;
  } finally {
    await browser.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}
