import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, launchBrowser } from "../support/browser.ts";
import { harrow, hobart, openPracticeCrm, openWithin, type PracticeCrm } from "../support/practice-crm.ts";
import { frontSeenBy } from "../support/seen.ts";

describe("a click on the toolbar icon, with no access to any host", () => {
  let crm: PracticeCrm;
  let browser: Browser;
  beforeAll(async () => {
    crm = await openPracticeCrm();
    browser = await launchBrowser({ hosts: crm.hosts });
  });
  afterAll(async () => {
    await browser?.close();
    await crm?.close();
  });

  it("opens the side panel with the deal of the page in front", async () => {
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await panel.locator("h1", { hasText: harrow.name }).waitFor();
    const contexts = await panel.evaluate(async () =>
      (await chrome.runtime.getContexts({})).map((c) => c.contextType),
    );
    expect(contexts).toContain("SIDE_PANEL");
    expect(await panel.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
    await page.close();
  });

  it("follows the page it was lent to the next deal within it", async () => {
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await panel.locator("h1", { hasText: harrow.name }).waitFor();
    await openWithin(page, hobart);
    await panel.locator("h1", { hasText: hobart.name }).waitFor();
    await page.close();
  });

  it("says of a list that it is no deal", async () => {
    const page = await browser.context.newPage();
    await page.goto(crm.list);
    const panel = await browser.openPanel(page);
    await expect.poll(() => frontSeenBy(panel)).toEqual({ kind: "no-record", crm: "salesforce" });
    await page.close();
  });

  it("says so on a page it does not know, and never shows the last deal there", async () => {
    const page = await browser.context.newPage();
    await page.goto(crm.elsewhere);
    const panel = await browser.openPanel(page);
    await expect
      .poll(() => frontSeenBy(panel))
      .toEqual({
        kind: "unknown-page",
        page: { url: crm.elsewhere, title: "Northfield Machine & Installation" },
      });
    expect(await panel.locator("h1", { hasText: harrow.name }).count()).toBe(0);
    await page.close();
  });

  it("forgets the deal once the tab is left for another site", async () => {
    const page = await browser.context.newPage();
    await page.goto(harrow.address);
    const panel = await browser.openPanel(page);
    await panel.locator("h1", { hasText: harrow.name }).waitFor();
    await page.goto(crm.elsewhere);
    await expect.poll(() => frontSeenBy(panel)).toEqual({ kind: "not-seen" });
    await expect.poll(() => panel.locator("h1", { hasText: harrow.name }).count()).toBe(0);
    await page.close();
  });
});
