import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launchGranted } from "../support/browser.ts";
import { takeAccessBack } from "../support/crm-access.ts";
import {
  harrow,
  hobart,
  openPracticeCrm,
  openWithin,
  type PracticeCrm,
  type PracticeDeal,
} from "../support/practice-crm.ts";
import { frontSeenBy } from "../support/seen.ts";

const registered = (page: Page) =>
  page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id));

describe("once Salesforce is turned on", () => {
  let crm: PracticeCrm;
  let browser: Browser;
  let page: Page;
  let panel: Page;
  const shows = (deal: PracticeDeal) => panel.locator("h1", { hasText: deal.name }).waitFor();

  beforeAll(async () => {
    crm = await openPracticeCrm();
    browser = await launchGranted({ hosts: crm.hosts });
    page = await browser.context.newPage();
    await page.goto(harrow.address);
    panel = await browser.openPanel(page);
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });

  it("registers its script anew at a start that lost it", async () => {
    // A copied profile keeps the grant and loses the registration.
    await expect.poll(() => registered(panel)).toEqual(["salesforce"]);
    await shows(harrow);
  });

  it("follows from one deal to the next within the page", async () => {
    await openWithin(page, hobart);
    await shows(hobart);
    await openWithin(page, harrow);
    await shows(harrow);
  });

  it("gives the name of a group of choices to another once it is gone: the browser keeps something of each", async () => {
    const mostMade = async (): Promise<number> => {
      const radios = panel.locator("input[type=radio]");
      await radios.first().waitFor();
      const names = await radios.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).name));
      return Math.max(...names.map((name) => Number(name.replace("radios-", ""))));
    };
    const there = async (): Promise<number> => {
      await openWithin(page, hobart);
      await shows(hobart);
      const made = await mostMade();
      await openWithin(page, harrow);
      await shows(harrow);
      return Math.max(made, await mostMade());
    };
    const made = await there();
    for (let times = 0; times < 4; times++) await there();
    // Fewer than one at each of eight switches.
    expect(await there()).toBeLessThan(made + 8);
  });

  it("shows the deal of the tab switched to at once", async () => {
    const other = await browser.context.newPage();
    await other.goto(hobart.address);
    await shows(hobart);
    const took: number[] = [];
    for (let round = 0; round < 3; round++) {
      for (const [tab, deal] of [[page, harrow] as const, [other, hobart] as const]) {
        const since = performance.now();
        await tab.bringToFront();
        await shows(deal);
        took.push(performance.now() - since);
      }
    }
    // The goal is 300 ms, measured by `npm run bench -- switches`; here a busy machine must not decide, so only a wait counts.
    expect(took.toSorted((a, b) => a - b)[3]).toBeLessThan(1500);
    await page.bringToFront();
    await other.close();
  });

  it("reads on after the background was ended", async () => {
    await browser.stopWorker();
    await page.bringToFront();
    await openWithin(page, hobart);
    await shows(hobart);
    await openWithin(page, harrow);
    await shows(harrow);
  });

  it("registers its script again when it went missing", async () => {
    await panel.evaluate(() => chrome.scripting.unregisterContentScripts());
    await browser.stopWorker();
    await page.reload();
    await expect.poll(() => registered(panel)).toEqual(["salesforce"]);
    await page.bringToFront();
    await shows(harrow);
  });

  it("stops reading when access is taken back, and says that it knows nothing", async () => {
    await takeAccessBack(panel);
    await expect.poll(() => registered(panel)).toEqual([]);
    await expect.poll(() => frontSeenBy(panel)).toEqual({ kind: "not-seen", takenBack: true });
    await openWithin(page, hobart);
    await page.waitForTimeout(1000);
    expect(await frontSeenBy(panel)).toMatchObject({ kind: "not-seen" });
  });
});
