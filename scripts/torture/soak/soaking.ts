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

/** The part of the time after which it is measured: by then what is made once is made, and the browser has compiled what it will. */
const warmUp = 1 / 4;

/** Looking costs more than a cycle. A line through less would be a guess. */
const usual = { every: 2, panel: 6, page: 5 };

/** Types, answers and goes from deal to deal in one panel for so long; then opens and closes panels for half as long. */
export async function soak(ms: number, { every, panel: least, page: leastOfPage } = usual): Promise<Soaked> {
  const crm = await openPracticeCrm();
  const browser = await launchGranted({ hosts: crm.hosts });
  try {
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await questionsOf(panel);
    await readyForFunctions(panel);
    const inPanel = await panel.context().newCDPSession(panel);
    const soaked: Soaked = { cycles: 0, panel: [], page: [] };
    const begun = Date.now();
    for (let cycle = 0; Date.now() < begun + ms || soaked.panel.length < least; cycle++) {
      await oneCycle(page, panel, cycle);
      if (Date.now() > begun + ms * warmUp && cycle % every === 0) soaked.panel.push(await held(inPanel));
      soaked.cycles++;
    }
    await panel.close();
    const inPage = await page.context().newCDPSession(page);
    const ours = await browser.context.newPage();
    await ours.goto(browser.addressOf("extension/labels/index.html"));
    const end = Date.now() + ms / 2;
    for (let opened = 0; Date.now() < end || soaked.page.length < leastOfPage; opened++) {
      await browser.clickToolbar(page);
      await until(ours, "a panel", panelAnswers);
      await page.waitForTimeout(oneLook);
      await ours.evaluate(closePanel);
      await until(ours, "no panel", noPanel);
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
  waitFor(what, () => panel.evaluate<boolean>(`Promise.resolve(${holds}).then(Boolean)`));

/*
 * The panels beside the page are opened and closed by another page of ours. Whoever looked into each with a debugger would connect anew
 * each time, and every connection leaves 0.16 MB in the CRM's page for good (8 connections, no panel opened).
 */
const panelAnswers = `chrome.windows.getCurrent().then(({ id }) =>
  chrome.runtime.sendMessage({ kind: "is-panel-open", windowId: id }))`;
const noPanel = `chrome.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] }).then(({ length }) => length === 0)`;
const closePanel = "chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.close({ windowId: id }))";
/** Until the deal is shown, and somewhat longer. */
const oneLook = 1000;

const field = "shipping-label-instructions";
const card = `[data-field="${field}"]`;
const clear = `document.querySelector('${card} .card-foot [aria-label^="Clear"]')`;

/** Answers, takes it back and leaves the deal for another: afterwards the panel shows what it showed before. */
async function oneCycle(page: Page, panel: Page, cycle: number): Promise<void> {
  await until(panel, field, `(scrollBy(0, innerHeight), document.querySelector('${card} textarea'))`);
  await put(panel, `${card} textarea`, `cycle ${cycle}`);
  await until(panel, "the answer", clear);
  await press(panel, `${card} .card-foot button`, "Clear");
  await until(panel, "Saved", `!${clear} && document.querySelector(".saved").textContent === "Saved"`);
  for (const { name, address } of [hobart, harrow]) {
    await page.evaluate(
      (to) => (globalThis as unknown as { practice: { go(to: string): void } }).practice.go(to),
      address,
    );
    const shown = `document.querySelector("h1")?.textContent === ${JSON.stringify(name)}`;
    await until(panel, name, `${shown} && document.querySelector(".due-list")`);
  }
  await panel.evaluate("scrollTo(0, 0)");
}
