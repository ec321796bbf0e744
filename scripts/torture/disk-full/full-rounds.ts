import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Chromium, launchChromium } from "../../../test/support/chromium.ts";
import { harrow, openPracticeCrm, type PracticeCrm } from "../../../test/support/practice-crm.ts";
import { repAt } from "../../../test/support/rep.ts";
import { retype } from "../../../test/support/story.ts";
import { dealAt, killBrowser, panelAt } from "../panel.ts";
import type { SmallDisk } from "./small-disk.ts";
import { fields, isTold, lostOf, type Typed, type } from "./typing.ts";

/** What happens to the panel before there is room again; last, another program takes whatever room the panel gives up. */
export const endings = [
  "room again",
  "panel closed",
  "killed",
  "killed, started while full",
  "no room at all",
] as const;
export type Ending = (typeof endings)[number];

export type Round = { ending: Ending; typed: Typed[]; lost: number; untold: number };

export const start = (disk: SmallDisk, crm: PracticeCrm): Promise<Chromium> =>
  launchChromium({ profile: profileOn(disk), hosts: crm.hosts });

export const profileOn = (disk: SmallDisk): string => join(disk.folder, "profile");

/** The browser has to write down where its debugger listens, and a little more, or nobody could look at it. */
export const toStart = 2 * 1024 * 1024;

/** Rounds on one profile, each with the disk full in the middle of the work. */
export async function fullRounds(
  disk: SmallDisk,
  rounds: Ending[],
  below: (most: number) => number,
): Promise<Round[]> {
  const crm = await openPracticeCrm();
  let browser = await start(disk, crm);
  const done: Round[] = [];
  try {
    for (const [number, ending] of rounds.entries()) {
      let { page, panel } = await dealAt(browser, harrow);
      const field = fields[number % fields.length] as string;
      await prepare(panel, field, number);
      disk.fill();
      const typed: Typed[] = [];
      for (let change = 0; change < 3; change++) {
        typed.push(await type(panel, field, textOf(number, change, below)));
        if (ending === "no room at all") disk.fill();
      }
      let untold = (await isTold(panel)) ? 0 : 1;
      if (ending === "panel closed") await panel.close();
      if (ending.startsWith("killed")) {
        await killBrowser(profileOn(disk));
        await browser.close().catch(() => {});
        if (ending === "killed") disk.free();
        else leave(disk, toStart);
        browser = await start(disk, crm);
        ({ page, panel } = await panelAt(browser, harrow));
        if (ending === "killed, started while full") {
          disk.fill();
          if (!(await isTold(panel))) untold++;
        }
      }
      disk.free();
      if (ending === "panel closed") {
        await page.close();
        ({ page, panel } = await dealAt(browser, harrow));
      }
      const lost = await lostOf(panel, typed, ending === "panel closed" || ending.startsWith("killed"));
      done.push({ ending, typed, lost, untold });
      await panel.close();
      await page.close();
    }
  } finally {
    await browser.close().catch(() => {});
    await crm.close();
  }
  return done;
}

/** So much room and no more. */
export function leave(disk: SmallDisk, bytes: number): void {
  disk.free();
  disk.fill(bytes);
}

/** The checklist is begun and saved, and the room is kept that the panel keeps once it has nothing better to do. */
async function prepare(panel: Page, field: string, round: number): Promise<void> {
  await repAt(panel).show(field);
  await retype(panel, field, `begun ${round}`);
  await repAt(panel).saved();
  await panel.waitForFunction(async () => {
    const root = await navigator.storage.getDirectory();
    const room = await root.getDirectoryHandle("room").catch(() => null);
    const last = await room?.getFileHandle("4").catch(() => null);
    return last ? (await last.getFile()).size > 0 : false;
  });
}

const textOf = (round: number, change: number, below: (most: number) => number): string =>
  `round ${round}, change ${change} ${"x".repeat(below(3000))}`;
