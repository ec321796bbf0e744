import { afterEach, expect, it } from "vitest";
import { giveAccessAgain, takeAccessBack } from "../support/crm-access.ts";
import { harrow, hobart } from "../support/practice-crm.ts";
import { storedValues } from "../support/raw-database.ts";
import { repAt } from "../support/rep.ts";
import { openStory, type Story, scrollTo, showsDeal } from "../support/story.ts";

let story: Story;
afterEach(() => story?.close());

it("keeps what was being typed when access is taken back, and says that it may no longer follow", async () => {
  story = await openStory(harrow);
  const { page, panel } = story;
  const card = repAt(panel).card("shipping-label-instructions");
  await scrollTo(panel, "shipping-label-instructions");
  await card.locator("textarea").pressSequentially("Name of the vessel on every cra");
  // In the browser's settings, in the middle of a word; nothing has left the field yet.
  await takeAccessBack(panel);
  await panel.getByText("Whitespot may no longer follow Salesforce.").waitFor();
  await panel.getByRole("heading", { name: "Click the Whitespot icon to read this page" }).waitFor();
  expect(await panel.locator("[data-field]").count()).toBe(0);
  await expect
    .poll(() => storedValues(panel, "shipping-label-instructions"))
    .toEqual(["Name of the vessel on every cra"]);

  await story.browser.clickToolbar(page);
  await showsDeal(panel, harrow);
  expect(await panel.getByText("Whitespot may no longer follow").count()).toBe(0);
  expect(await panel.getByText("Name of the vessel").count()).toBeLessThanOrEqual(1);
});

it("has a page read whose click was lost while another tab was in front", async () => {
  story = await openStory(harrow, { granted: false });
  const { browser, page, panel } = story;
  const other = await browser.context.newPage();
  await panel.getByRole("heading", { name: "Click the Whitespot icon to read this page" }).waitFor();
  // As if the worker had ended before it could say what it read: the page is lent, and nothing is known of it.
  await panel.evaluate(() => chrome.storage.session.clear());
  await page.bringToFront();
  await showsDeal(panel, harrow);
  await other.close();
});

it("reads nothing of a page whose access was taken back in another tab, lent or not, before the next click", async () => {
  story = await openStory(harrow);
  const { browser, page, panel } = story;
  const other = await browser.context.newPage();
  await panel.getByRole("heading", { name: "Click the Whitespot icon to read this page" }).waitFor();
  await takeAccessBack(panel);
  await panel.getByText("Whitespot may no longer follow Salesforce.").waitFor();
  await page.bringToFront();
  // Longer than the panel takes to look whether the page was lent.
  await page.waitForTimeout(2500);
  expect(await panel.getByText(harrow.name).count()).toBe(0);
  await browser.clickToolbar(page);
  await showsDeal(panel, harrow);
  await other.close();
});

it("reads nothing of a page whose access was taken back when another organisation's is given, lent or not", async () => {
  story = await openStory(harrow);
  const { browser, page, panel } = story;
  await showsDeal(panel, harrow);
  // A click, so that the page stays lent afterwards.
  await browser.clickToolbar(page);
  await takeAccessBack(panel);
  await panel.getByText("Whitespot may no longer follow Salesforce.").waitFor();
  await giveAccessAgain(browser, panel, "https://*.lightning.force.mil/*");
  await page.waitForTimeout(2500);
  expect(await panel.getByText(harrow.name).count()).toBe(0);
  await giveAccessAgain(browser, panel, "https://*.lightning.force.com/*");
  await showsDeal(panel, harrow);
});

it("does not lose a click when the worker ends just after it, and never shows another deal", async () => {
  story = await openStory(hobart, { granted: false });
  const { browser, crm, page, panel } = story;
  // Another page and back: nothing is known of it any more, and only a click may change that.
  await page.goto(crm.elsewhere);
  await page.goto(harrow.address);
  await panel.getByRole("heading", { name: "Click the Whitespot icon to read this page" }).waitFor();
  const stop = await browser.aboutToStopWorker();
  await browser.clickToolbar(page);
  await stop();
  // The worker may have read the page by then or not; what must not come is the deal it knew last.
  await showsDeal(panel, harrow);
  expect(await panel.getByRole("heading", { level: 1, name: hobart.name }).count()).toBe(0);
});

it("goes on saving and reading when the worker ends again and again", async () => {
  story = await openStory(harrow);
  const { browser, page, panel } = story;
  const rep = repAt(panel);
  await browser.stopWorker();
  await page.bringToFront();
  await rep.choose("job-flags", "Customer-supplied parts");
  await browser.stopWorker();
  await page.bringToFront();
  await scrollTo(panel, "freight-terms");
  await rep.choose("freight-terms", "Third party");
  await rep.saved();
  await expect.poll(() => storedValues(panel, "job-flags")).toEqual([["customer-parts"]]);
  await expect.poll(() => storedValues(panel, "freight-terms")).toEqual(["third-party"]);
});
