import { readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Chromium } from "../../test/support/chromium.ts";
import type { PracticeDeal } from "../../test/support/practice-crm.ts";
import { questionsOf } from "../../test/support/story.ts";
import { waitFor } from "../../test/support/wait-for.ts";

/** Put in a page before a function of ours runs there: tsx wraps named functions in it. */
export const readyForFunctions = (page: Page): Promise<unknown> =>
  page.evaluate("globalThis.__name ??= (named) => named");

/** The deal in front, and the panel beside it as a click on the icon opens it. */
export async function panelAt(
  browser: Chromium,
  { address }: PracticeDeal,
): Promise<{ page: Page; panel: Page }> {
  const page = await browser.context.newPage();
  await page.goto(address);
  const panel = await browser.openPanel(page);
  await readyForFunctions(panel);
  return { page, panel };
}

/** The same with the questions there. */
export async function dealAt(browser: Chromium, deal: PracticeDeal): Promise<{ page: Page; panel: Page }> {
  const opened = await panelAt(browser, deal);
  await questionsOf(opened.panel);
  return opened;
}

/** Every program of the browser in that profile, at once and with nothing said. */
export async function killBrowser(profile: string): Promise<void> {
  const lock = join(profile, "SingletonLock");
  const pid = Number(readlinkSync(lock).split("-").at(-1));
  process.kill(pid, "SIGKILL");
  await waitFor("the browser to be gone", () => !isRunning(pid));
  for (const left of ["SingletonLock", "DevToolsActivePort"]) rmSync(join(profile, left), { force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
