import type { Page } from "playwright-core";
import { launchGranted } from "../../../test/support/browser.ts";
import { harrow, hobart, openPracticeCrm } from "../../../test/support/practice-crm.ts";
import { questionsOf } from "../../../test/support/story.ts";
import { waitFor } from "../../../test/support/wait-for.ts";
import { readyForFunctions } from "../panel.ts";
import { press, put } from "../windows/work.ts";
import { type Held, held } from "./measure.ts";

export type Soaked = {
  cycles: number;
  /** The panel that stays open, after each of its cycles. */
  panel: Held[];
  /** The CRM's page, after each time a panel was opened beside it and closed. */
  page: Held[];
};

/** What is made once and kept (compiled rules, the search index, the first dialog) is made by then. */
const warmUp = 4;

const pause = (ms: number): Promise<void> => new Promise((wake) => setTimeout(wake, ms));

/** Types, answers and goes from deal to deal in one panel for so long; then opens and closes panels for half as long. */
export async function soak(ms: number): Promise<Soaked> {
  const crm = await openPracticeCrm();
  const browser = await launchGranted({ hosts: crm.hosts });
  try {
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    let panel = await browser.openPanel(page);
    await questionsOf(panel);
    await readyForFunctions(panel);
    const inPanel = await panel.context().newCDPSession(panel);
    const soaked: Soaked = { cycles: 0, panel: [], page: [] };
    const until = Date.now() + ms;
    for (let cycle = 0; Date.now() < until || soaked.panel.length < 6; cycle++) {
      await oneCycle(page, panel, cycle);
      // What was taken away may be undone for ten seconds, and readings are kept for three: until then they are no leak.
      if (cycle >= warmUp) {
        await pause(12_000);
        soaked.panel.push(await held(inPanel));
      }
      soaked.cycles++;
    }
    const inPage = await page.context().newCDPSession(page);
    const end = Date.now() + ms / 2;
    for (let opened = 0; Date.now() < end || soaked.page.length < 5; opened++) {
      await panel.close();
      panel = await browser.openPanel(page);
      await questionsOf(panel);
      if (opened >= 2) soaked.page.push(await held(inPage));
    }
    return soaked;
  } finally {
    await browser.close();
    await crm.close();
  }
}

/** Asked in words of the page's own: what a debugger is handed of a page, it holds, and then nothing could be said about leaks. */
const until = (panel: Page, what: string, holds: string): Promise<unknown> =>
  waitFor(what, () => panel.evaluate<boolean>(`Boolean(${holds})`));

async function oneCycle(page: Page, panel: Page, cycle: number): Promise<void> {
  const below = "scrollBy(0, innerHeight)";
  await until(panel, "a question for a text", `(${below}, document.querySelector("[data-field] textarea"))`);
  for (let time = 0; time < 3; time++) {
    const text = `cycle ${cycle}, ${time}`;
    await put(panel, "[data-field] textarea", text);
    await until(panel, "Saved", `document.querySelector(".saved").textContent === "Saved"`);
  }
  // Answered it would not be there to type in, once the deal is shown anew.
  await press(panel, "[data-field]:has(textarea) .card-foot button", "Clear");
  for (const { name, address } of [hobart, harrow]) {
    await page.evaluate(
      (to) => (globalThis as unknown as { practice: { go(to: string): void } }).practice.go(to),
      address,
    );
    const shown = `document.querySelector("h1")?.textContent === ${JSON.stringify(name)}`;
    await until(panel, name, `${shown} && document.querySelector(".due-list")`);
  }
}
