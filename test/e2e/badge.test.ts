import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { harrow, hobart, openWithin, type PracticeDeal, practiceDeal } from "../support/practice-crm.ts";
import { repAt } from "../support/rep.ts";
import { changeInCrm, openStory, type Story, scrollTo, showsDeal } from "../support/story.ts";

const lost = practiceDeal("Harrow Marine - spare");
const early = practiceDeal("Port Ellis");

let story: Story;
let page: Page;
let panel: Page;
beforeAll(async () => {
  story = await openStory(harrow);
  ({ page, panel } = story);
});
afterAll(() => story?.close());

/** What stands on the icon while that tab is in front. */
async function badgeOf(tab: Page): Promise<string> {
  await tab.bringToFront();
  return panel.evaluate(async () => {
    const [front] = await chrome.tabs.query({ active: true, currentWindow: true });
    return chrome.action.getBadgeText(front?.id === undefined ? {} : { tabId: front.id });
  });
}

/** The same number in words, in the panel's footer. */
async function dueIn(deal: PracticeDeal): Promise<string> {
  await showsDeal(panel, deal);
  return String(Number.parseInt((await panel.locator("footer strong").textContent()) ?? "", 10));
}

/** What both say, once it is the same: an answer may bring more that follows from it. */
async function agreedBy(tab: Page, deal: PracticeDeal): Promise<string> {
  const both = async () => ({ badge: await badgeOf(tab), footer: await dueIn(deal) });
  await expect.poll(both).toSatisfy(({ badge, footer }) => badge === footer);
  return badgeOf(tab);
}

describe("the toolbar icon", () => {
  it("counts what is due on a deal that is won, before anything was answered", async () => {
    expect(Number(await agreedBy(page, harrow))).toBeGreaterThan(5);
  });

  it("follows the answers given in the panel", async () => {
    const before = Number(await agreedBy(page, harrow));
    await scrollTo(panel, "freight-terms");
    await repAt(panel).choose("freight-terms", "Prepaid, included in price");
    await expect.poll(() => badgeOf(page)).toBe(String(before - 1));
    // The customer's goods bring questions with them.
    await panel.evaluate(() => window.scrollTo(0, 0));
    await repAt(panel).choose("job-flags", "Customer-supplied parts");
    await expect.poll(async () => Number(await badgeOf(page))).toBeGreaterThan(before);
    await repAt(panel).saved();
    await agreedBy(page, harrow);
  });

  it("counts for each tab by itself", async () => {
    const first = await agreedBy(page, harrow);
    const other = await story.browser.context.newPage();
    await other.goto(hobart.address);
    expect(await agreedBy(other, hobart)).not.toBe(first);
    await expect.poll(() => badgeOf(page)).toBe(first);
    await other.close();
  });

  it("keeps its number when the worker ends, and goes on counting", async () => {
    const before = await agreedBy(page, harrow);
    await story.browser.stopWorker();
    expect(await badgeOf(page)).toBe(before);
    await openWithin(page, hobart);
    await agreedBy(page, hobart);
    await openWithin(page, harrow);
    await expect.poll(() => badgeOf(page)).toBe(before);
  });

  it("shows nothing for a lost deal, nor for an early one nobody has begun", async () => {
    await openWithin(page, lost);
    await showsDeal(panel, lost);
    await expect.poll(() => badgeOf(page)).toBe("");
    await openWithin(page, harrow);
    await expect.poll(() => badgeOf(page)).not.toBe("");
    await openWithin(page, early);
    await showsDeal(panel, early);
    await expect.poll(() => badgeOf(page)).toBe("");
  });

  it("goes up with the stage, and the panel says how many that stage brings", async () => {
    const bobby = practiceDeal("Bobby Tables");
    await openWithin(page, bobby);
    await showsDeal(panel, bobby);
    await changeInCrm(page, bobby.id, { StageName: "Negotiation/Review" });
    await panel.getByText(/^Moved to Commit: \d+ more due/).waitFor();
    await expect.poll(() => badgeOf(page)).toBe(await dueIn(bobby));
  });

  it("shows nothing on a page that is no deal", async () => {
    await openWithin(page, harrow);
    await expect.poll(() => badgeOf(page)).not.toBe("");
    await page.goto(story.crm.elsewhere);
    await expect.poll(() => badgeOf(page)).toBe("");
  });
});
